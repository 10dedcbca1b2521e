package io.vigie.contract.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.json.Seconds;
import io.vigie.contract.live.ServiceLevelFormula;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Where callers wait, and what is promised to them.
 *
 * @param client for whom
 * @param timeZone in which its day begins at midnight, such as {@code Europe/Paris}
 * @param openingHours as {@link OpeningHours} reads them; null where it is always open
 * @param serviceLevelMillis answered within so much is answered in time
 * @param serviceLevelTarget the share that should be, 0 to 1
 * @param shortAbandonMillis who gives up within so much did not really wait
 */
public record QueueEntry(
        String id,
        String name,
        String client,
        String timeZone,
        @Nullable List<String> openingHours,

        @JsonProperty("serviceLevelSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long serviceLevelMillis,

        double serviceLevelTarget,
        ServiceLevelFormula serviceLevelFormula,

        @JsonProperty("shortAbandonSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long shortAbandonMillis)
        implements DirectoryEntry {

    /** What holds for a queue that nobody described. */
    public static QueueEntry undescribed(String id, String timeZone) {
        return new QueueEntry(
                id,
                id,
                ClientEntry.IN_HOUSE_ID,
                timeZone,
                null,
                20_000,
                0.8,
                ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED,
                5_000);
    }

    @Override
    public DirectoryKind directoryKind() {
        return DirectoryKind.QUEUE;
    }
}
