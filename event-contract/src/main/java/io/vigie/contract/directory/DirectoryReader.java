package io.vigie.contract.directory;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads entries of the directory, and puts the defaults where nothing is said. */
public final class DirectoryReader {

    private final String defaultZone;

    /** @param defaultZone the time zone of what says none */
    public DirectoryReader(String defaultZone) {
        this.defaultZone = defaultZone;
    }

    /**
     * Reads a record of the topic.
     *
     * @param key {@code KIND/ID}
     * @throws RefusedException when it is not an entry; nothing that was there before is changed by it
     */
    public DirectoryEntry read(String key, byte[] value) throws RefusedException {
        int slash = key.indexOf('/');
        DirectoryKind kind = slash < 0 ? null : DirectoryKind.of(key.substring(0, slash));
        if (kind == null) {
            throw new RefusedException(
                    Problem.wrong("the key", "KIND/ID with a kind of client, queue, desk, team, agent"), null);
        }
        try {
            return read(kind, key.substring(slash + 1), Json.MAPPER.readTree(value));
        } catch (JacksonException e) {
            throw new RefusedException(Problem.notJson(e), null);
        }
    }

    /**
     * Reads what a person said.
     *
     * @param id of what is described; the JSON may repeat it
     * @throws RefusedException when a field is wrong, with what it should be
     */
    public DirectoryEntry read(DirectoryKind kind, String id, JsonNode json) throws RefusedException {
        if (!json.isObject()) {
            throw new RefusedException(Problem.notJson("An entry of the directory is a JSON object: { … }."), id);
        }
        Fields entry = new Fields(json, "", id);
        entry.requireId(id);
        String said = entry.optionalId("id");
        if (said != null && !said.equals(id)) {
            throw entry.wrong("id", "'" + Fields.shown(id) + "', or left out");
        }
        String name = or(entry.optionalId("name"), id);
        return switch (kind) {
            case CLIENT ->
                new ClientEntry(id, name, entry.optional("kind", ClientEntry.Kind.class, ClientEntry.Kind.IN_HOUSE));
            case QUEUE -> queue(id, name, entry);
            case DESK ->
                new DeskEntry(
                        id,
                        name,
                        client(entry),
                        zone(entry),
                        entry.optionalMillis("firstAnswerSeconds"),
                        entry.optionalMillis("resolveSeconds"));
            case TEAM -> new TeamEntry(id, name, zone(entry));
            case AGENT -> agent(id, name, entry);
        };
    }

    private QueueEntry queue(String id, String name, Fields entry) throws RefusedException {
        QueueEntry defaults = QueueEntry.undescribed(id, defaultZone);
        Long serviceLevel = entry.optionalMillis("serviceLevelSeconds");
        Long shortAbandon = entry.optionalMillis("shortAbandonSeconds");
        return new QueueEntry(
                id,
                name,
                client(entry),
                zone(entry),
                openingHours(entry),
                serviceLevel == null ? defaults.serviceLevelMillis() : serviceLevel,
                entry.share("serviceLevelTarget", defaults.serviceLevelTarget()),
                entry.optional("serviceLevelFormula", ServiceLevelFormula.class, defaults.serviceLevelFormula()),
                shortAbandon == null ? defaults.shortAbandonMillis() : shortAbandon);
    }

    private static AgentEntry agent(String id, String name, Fields entry) throws RefusedException {
        String mentor = entry.optionalId("mentor");
        if (id.equals(mentor)) {
            throw entry.wrong("mentor", "another agent");
        }
        return new AgentEntry(
                id,
                name,
                or(entry.optionalId("team"), TeamEntry.NONE_ID),
                entry.optional("site", Site.class, Site.OFFICE),
                entry.flag("trainee"),
                mentor,
                aliases(entry));
    }

    private static List<AgentEntry.Alias> aliases(Fields entry) throws RefusedException {
        List<AgentEntry.Alias> aliases = new ArrayList<>();
        Set<AgentEntry.Alias> seen = new HashSet<>();
        for (Fields alias : entry.objects("aliases", "a list of {\"source\": …, \"id\": …}")) {
            AgentEntry.Alias read = new AgentEntry.Alias(alias.id("source"), alias.id("id"));
            if (!seen.add(read)) {
                throw entry.wrong("aliases", "without repeats");
            }
            aliases.add(read);
        }
        return List.copyOf(aliases);
    }

    private static @Nullable List<String> openingHours(Fields entry) throws RefusedException {
        List<String> rules =
                entry.optionalTexts("openingHours", "a text such as 'Mo-Fr 08:00-18:00', or a list of such texts");
        if (rules == null) {
            return null;
        }
        try {
            OpeningHours.of(rules);
        } catch (IllegalArgumentException e) {
            throw entry.refused(new Problem("wrong", "'openingHours': " + e.getMessage()));
        }
        return rules;
    }

    private static String client(Fields entry) throws RefusedException {
        return or(entry.optionalId("client"), ClientEntry.IN_HOUSE_ID);
    }

    private String zone(Fields entry) throws RefusedException {
        return entry.zone("timeZone", defaultZone);
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
