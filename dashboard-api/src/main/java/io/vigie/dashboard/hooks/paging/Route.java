package io.vigie.dashboard.hooks.paging;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.json.Seconds;
import io.vigie.contract.rules.Rule.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Which alerts call whom.
 *
 * @param severities which; null for all, as with the others
 * @param clients of whose queues and desks
 * @param teams which teams and whose agents
 * @param kinds of what: queue, desk, team, agent, pipeline
 * @param levels who is called first, who then
 * @param groupWaitMillis so long is waited for more before the first call
 * @param groupIntervalMillis so long is waited before those who were called are told of more
 * @param repeatMillis so often they are told again while nobody acknowledges
 * @param mostNamed so many alerts of a page are named, the others counted
 * @param quietHours null where there are none
 */
public record Route(
        String id,
        String name,
        @Nullable List<Severity> severities,
        @Nullable List<String> clients,
        @Nullable List<String> teams,
        @Nullable List<String> kinds,
        List<Level> levels,

        @JsonProperty("groupWaitSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long groupWaitMillis,

        @JsonProperty("groupIntervalSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long groupIntervalMillis,

        @JsonProperty("repeatSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long repeatMillis,

        int mostNamed,
        @Nullable QuietHours quietHours) {

    /**
     * Whether an alert goes this way. One on Vigie itself is of no client and no team: it goes where all do, and where it
     * is asked for.
     *
     * @param client whose queue or desk it is about; null for other kinds
     * @param team which team, or whose agent; null for other kinds
     */
    public boolean takes(Severity severity, String kind, @Nullable String client, @Nullable String team) {
        if (!has(severities, severity)) {
            return false;
        }
        return switch (kind) {
            case LeadAlert.PIPELINE ->
                kinds == null ? clients == null && teams == null : kinds.contains(LeadAlert.PIPELINE);
            case "queue", "desk" -> has(kinds, kind) && has(clients, client);
            default -> has(kinds, kind) && has(teams, team);
        };
    }

    private static <T> boolean has(@Nullable List<T> some, @Nullable T one) {
        return some == null || (one != null && some.contains(one));
    }

    /** The moment itself, or when it is no longer quiet; null where it always is. */
    @Nullable
    Instant loudAt(Instant moment, Severity severity) {
        return quietHours == null ? moment : quietHours.after(moment, severity);
    }
}
