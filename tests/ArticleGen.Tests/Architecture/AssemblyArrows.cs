using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ArticleGen.Tests.Architecture;

/// <summary>Which types of an assembly use which: read off its signatures and the code of its methods.</summary>
internal sealed class AssemblyArrows : IDisposable
{
    private static readonly Dictionary<int, OpCode> s_codes = typeof(OpCodes).GetFields()
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => (int)(ushort)code.Value);

    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly UsedTypes _used;

    public AssemblyArrows(string path)
    {
        _file = new PEReader(File.OpenRead(path));
        _metadata = _file.GetMetadataReader();
        _used = new UsedTypes(_metadata);
    }

    /// <summary>The assemblies that it refers to.</summary>
    public IEnumerable<string> References =>
        _metadata.AssemblyReferences.Select(handle => _metadata.GetString(_metadata.GetAssemblyReference(handle).Name));

    /// <summary>Each type, by the outermost around it, with the namespace of a type that it uses: of the assembly's own and of others.</summary>
    public IEnumerable<(string Type, string Namespace, string Uses)> List()
    {
        foreach (var handle in _metadata.TypeDefinitions)
        {
            var type = _metadata.GetTypeDefinition(handle);
            var name = NameOf(handle);
            foreach (var used in UsedBy(type).Distinct().Where(static used => used.Length > 0))
            {
                yield return (name, NamespaceOf(handle), used);
            }
        }
    }

    public void Dispose() => _file.Dispose();

    private IEnumerable<string> UsedBy(TypeDefinition type)
    {
        _used.Found.Clear();
        _used.Add(type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            _used.Add(_metadata.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (var field in type.GetFields())
        {
            _metadata.GetFieldDefinition(field).DecodeSignature(_used, null);
        }

        foreach (var handle in type.GetMethods())
        {
            var method = _metadata.GetMethodDefinition(handle);
            method.DecodeSignature(_used, null);
            if (method.RelativeVirtualAddress != 0)
            {
                Read(_file.GetMethodBody(method.RelativeVirtualAddress));
            }
        }

        return [.. _used.Found];
    }

    private void Read(MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_used, null);
        }

        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            int value = code.ReadByte();
            var operation = s_codes[value == 0xFE ? 0xFE00 | code.ReadByte() : value];
            switch (operation.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineTok:
                    _used.Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                default:
                    code.Offset += SizeOf(operation.OperandType);
                    break;
            }
        }
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    private string NameOf(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? NameOf(outer) : _metadata.GetString(type.Name);
    }

    private string NamespaceOf(TypeDefinitionHandle handle) => UsedTypes.NamespaceOf(_metadata, handle);
}

/// <summary>Gathers the namespaces of the types that signatures and tokens name.</summary>
internal sealed class UsedTypes(MetadataReader metadata) : ISignatureTypeProvider<string, object?>
{
    public HashSet<string> Found { get; } = new(StringComparer.Ordinal);

    public void Add(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case var _ when handle.IsNil:
                break;
            case HandleKind.TypeDefinition:
                Note(NamespaceOf(metadata, (TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeReference:
                Note(NamespaceOf((TypeReferenceHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null);
                break;
            case HandleKind.FieldDefinition:
                Add(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodDefinition:
                Add(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                Add(metadata.GetMemberReference((MemberReferenceHandle)handle).Parent);
                break;
            case HandleKind.MethodSpecification:
                var method = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                method.DecodeSignature(this, null);
                Add(method.Method);
                break;
        }
    }

    /// <summary>That of the outermost type around one.</summary>
    public static string NamespaceOf(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? NamespaceOf(metadata, outer) : metadata.GetString(type.Namespace);
    }

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Note(NamespaceOf(reader, handle));

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Note(NamespaceOf(handle));

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "";

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => genericType;

    public string GetGenericMethodParameter(object? genericContext, int index) => "";

    public string GetGenericTypeParameter(object? genericContext, int index) => "";

    public string GetArrayType(string elementType, ArrayShape shape) => elementType;

    public string GetSZArrayType(string elementType) => elementType;

    public string GetByReferenceType(string elementType) => elementType;

    public string GetPointerType(string elementType) => elementType;

    public string GetPinnedType(string elementType) => elementType;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetFunctionPointerType(MethodSignature<string> signature) => "";

    private string NamespaceOf(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? NamespaceOf((TypeReferenceHandle)type.ResolutionScope)
            : metadata.GetString(type.Namespace);
    }

    private string Note(string @namespace)
    {
        Found.Add(@namespace);
        return @namespace;
    }
}
