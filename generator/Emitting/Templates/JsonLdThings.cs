/// <summary>Writes articles as JSON-LD.</summary>
internal static partial class ArticleGenData
{
    /// <summary>The things of an article, and their dates.</summary>
    internal sealed partial class JsonLd
    {
        /// <summary>Describes a thing where it stands for the first time, and refers to it ever after.</summary>
        private void Describe(global::__Corpus__.Thing thing, bool isAgent)
        {
            if (!_written.Add(thing.Id))
            {
                Refer(thing, isAgent);
                return;
            }

            WriteHead(thing, isAgent);
            WriteList("alternateName", thing.AlternateNames, _writer.WriteStringValue);
            WriteText("description", thing.Description);
            WriteList("sameAs", thing.SameAs, uri => _writer.WriteStringValue(uri.OriginalString));
            switch (thing)
            {
                case global::__Corpus__.Person { Type: global::__Corpus__.PersonType.Individual } person:
                    WritePerson(person);
                    break;
                case global::__Corpus__.Person:
                    _writer.WriteString("additionalType", "http://xmlns.com/foaf/0.1/Group");
                    break;
                case global::__Corpus__.Organization organization:
                    WriteOne("location", organization.Location, place => Refer(place, isAgent: false));
                    break;
                case global::__Corpus__.Place place:
                    WritePlace(place);
                    break;
                case global::__Corpus__.Event happening when IsAsserted(happening):
                    WriteEvent(happening);
                    break;
            }

            _writer.WriteEndObject();
        }

        /// <summary>Refers to a thing: by its IRI where the document describes it, else with what it is and how it is called.</summary>
        private void Refer(global::__Corpus__.Thing thing, bool isAgent)
        {
            if (_described.Contains(thing.Id) && !(isAgent && ActsAsOrganization(thing)))
            {
                _writer.WriteStartObject();
                _writer.WriteString("@id", "#" + thing.Id);
                _writer.WriteEndObject();
                return;
            }

            WriteHead(thing, isAgent);
            _writer.WriteEndObject();
        }

        /// <param name="thing">Begins an object for this thing.</param>
        /// <param name="isAgent">
        /// Whether schema.org expects a person or an organization here: a place or a group of people that speaks is an organization, too, and so
        /// is a thing of the corpus's own kinds.
        /// </param>
        private void WriteHead(global::__Corpus__.Thing thing, bool isAgent)
        {
            _writer.WriteStartObject();
            var isOrganization = isAgent && ActsAsOrganization(thing);
            if (isOrganization && thing is not global::__Corpus__.Person)
            {
                _writer.WriteStartArray("@type");
                _writer.WriteStringValue(TypeOf(thing));
                _writer.WriteStringValue("Organization");
                _writer.WriteEndArray();
            }
            else
            {
                _writer.WriteString("@type", isOrganization ? "Organization" : TypeOf(thing));
            }

            _writer.WriteString("@id", "#" + thing.Id);
            _writer.WriteString("name", thing.Name);
        }

        private void WritePerson(global::__Corpus__.Person person)
        {
            var jobTitles = new global::System.Collections.Generic.List<(string Title, global::__Corpus__.Role? Role)>();
            var affiliations = new global::System.Collections.Generic.List<(global::__Corpus__.Entity Entity, global::__Corpus__.Role? Role)>();
            if (person.JobTitle is { } title)
            {
                jobTitles.Add((title, null));
            }

            if (person.Affiliation is { } affiliation && !IsIndividual(affiliation))
            {
                affiliations.Add((affiliation, null));
            }

            foreach (var role in person.Roles)
            {
                if (role.Affiliation is { } entity && !IsIndividual(entity))
                {
                    affiliations.Add((entity, role));
                }
                else if (role.JobTitle is { } held)
                {
                    jobTitles.Add((held, role));
                }
            }

            WriteList("jobTitle", jobTitles, WriteJobTitle);
            WriteList("affiliation", affiliations, WriteAffiliation);
            if (person.Nationality is { } nationality)
            {
                _writer.WriteStartObject("nationality");
                _writer.WriteString("@type", "Country");
                _writer.WriteString("name", nationality);
                _writer.WriteEndObject();
            }

            WriteText("birthDate", Iso(person.BirthDate));
            WriteText("deathDate", Iso(person.DeathDate));
        }

        /// <summary>A title that is held for a time stands in a <c>Role</c>, which repeats the property, as schema.org wants it.</summary>
        private void WriteJobTitle((string Title, global::__Corpus__.Role? Role) value)
        {
            if (value.Role is null)
            {
                _writer.WriteStringValue(value.Title);
                return;
            }

            _writer.WriteStartObject();
            _writer.WriteString("@type", "Role");
            _writer.WriteString("jobTitle", value.Title);
            WritePeriod(value.Role.Date);
            _writer.WriteEndObject();
        }

        private void WriteAffiliation((global::__Corpus__.Entity Entity, global::__Corpus__.Role? Role) value)
        {
            if (value.Role is null)
            {
                Refer(value.Entity, isAgent: true);
                return;
            }

            _writer.WriteStartObject();
            _writer.WriteString("@type", "OrganizationRole");
            WriteText("roleName", value.Role.JobTitle);
            WritePeriod(value.Role.Date);
            _writer.WritePropertyName("affiliation");
            Refer(value.Entity, isAgent: true);
            _writer.WriteEndObject();
        }

        private void WritePlace(global::__Corpus__.Place place)
        {
            WriteText("additionalType", place.Type);
            WriteOne("containedInPlace", place.ContainedInPlace, around => Refer(around, isAgent: false));
            if (place.Latitude is { } latitude && place.Longitude is { } longitude)
            {
                _writer.WriteStartObject("geo");
                _writer.WriteString("@type", "GeoCoordinates");
                _writer.WriteNumber("latitude", latitude);
                _writer.WriteNumber("longitude", longitude);
                _writer.WriteEndObject();
            }
        }

        private void WriteEvent(global::__Corpus__.Event happening)
        {
            WriteText("additionalType", Spelling(happening.Type));
            if (happening.Date is { } date && !WritePeriod(date))
            {
                WriteText("startDate", Iso(date));
            }

            WriteText("duration", happening.Duration?.Text);
            WriteOne("location", happening.Place, place => Refer(place, isAgent: false));
            WriteOne("superEvent", happening.SuperEvent is { } whole && IsAsserted(whole) ? whole : null, whole => Refer(whole, isAgent: false));
            WriteList("about", happening.Participants, WriteParticipant);
        }

        /// <summary>
        /// Writes a participant. Who attends, organizes or performs is not all that takes part: only what an event is about may be anything.
        /// </summary>
        private void WriteParticipant(global::__Corpus__.Participant participant)
        {
            var role = Spelling(participant.Role);
            if (role is not null)
            {
                _writer.WriteStartObject();
                _writer.WriteString("@type", "Role");
                _writer.WriteString("roleName", role);
                _writer.WritePropertyName("about");
            }

            if (participant.Entity is { } entity)
            {
                Refer(entity, isAgent: false);
            }
            else
            {
                _writer.WriteStartObject();
                _writer.WriteString("@type", "Thing");
                _writer.WriteString("name", participant.Text);
                _writer.WriteEndObject();
            }

            if (role is not null)
            {
                _writer.WriteEndObject();
            }
        }

        private static string TypeOf(global::__Corpus__.Thing thing) =>
            thing is global::__Corpus__.Person { Type: global::__Corpus__.PersonType.Group }
            || (thing is global::__Corpus__.Event happening && !IsAsserted(happening))
                ? "Thing"
                : SchemaType(thing.Kind);

        private static bool IsIndividual(global::__Corpus__.Thing thing) =>
            thing is global::__Corpus__.Person { Type: global::__Corpus__.PersonType.Individual };

        /// <summary>Whether a thing that is no organization by itself is one where it speaks or has people that belong to it.</summary>
        private static bool ActsAsOrganization(global::__Corpus__.Thing thing) =>
            thing is global::__Corpus__.Entity && !IsIndividual(thing) && SchemaType(thing.Kind) != "Organization";

        private static bool IsAsserted(global::__Corpus__.Event happening) =>
            happening is { Realis: global::__Corpus__.Realis.Actual, Polarity: global::__Corpus__.Polarity.Positive, Modality: global::__Corpus__.Modality.Asserted };

        /// <summary>Writes start and end of an interval, as far as they are certain.</summary>
        /// <returns>Whether the date is an interval.</returns>
        private bool WritePeriod(global::__Corpus__.EdtfDate? date)
        {
            var slash = date is null ? -1 : date.Text.IndexOf('/', global::System.StringComparison.Ordinal);
            if (slash < 0)
            {
                return false;
            }

            WriteText("startDate", Iso(date!.Text.Substring(0, slash)));
            WriteText("endDate", Iso(date.Text.Substring(slash + 1)));
            return true;
        }

        /// <summary>The day, or the month or year that is sure to hold it; nothing where none is.</summary>
        private static string? Iso(global::__Corpus__.EdtfDate? date)
        {
            if (date is null or { IsUncertain: true } or { IsApproximate: true })
            {
                return null;
            }

            if (Iso(date.Text) is { } exact)
            {
                return exact;
            }

            if (date.Earliest is not { } first || date.Latest is not { } last || first.Year != last.Year)
            {
                return null;
            }

            var format = first.Month != last.Month ? "yyyy" : first == last ? "yyyy-MM-dd" : "yyyy-MM";
            return first.ToString(format, global::System.Globalization.CultureInfo.InvariantCulture);
        }

        /// <summary>A year, a month, a day or a time as schema.org writes it; nothing where the text is none of these.</summary>
        private static string? Iso(string text)
        {
            var time = text.IndexOf('T', global::System.StringComparison.Ordinal);
            var day = time < 0 ? text : text.Substring(0, time);
            var format = day.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
            var culture = global::System.Globalization.CultureInfo.InvariantCulture;
            if (format is null || !global::System.DateTime.TryParseExact(day, format, culture, global::System.Globalization.DateTimeStyles.None, out _))
            {
                return null;
            }

            // EDTF may leave out the minutes of a time zone.
            return time >= 0 && text[text.Length - 3] is '+' or '-' ? text + ":00" : text;
        }
    }
}
