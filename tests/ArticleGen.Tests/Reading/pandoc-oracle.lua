-- Reads each code block of the document as an article of its own, so that one process of pandoc reads them all.
local format = 'commonmark+yaml_metadata_block+bracketed_spans'

function CodeBlock(block)
  return pandoc.Div(pandoc.read(block.text, format).blocks)
end
