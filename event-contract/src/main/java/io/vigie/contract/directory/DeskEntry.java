package io.vigie.contract.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.json.Seconds;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Where tickets are worked on.
 *
 * @param client for whom
 * @param timeZone in which its days begin, such as {@code Europe/Paris}
 * @param firstAnswerMillis within so much of calendar time a ticket is to be answered; null for no limit
 * @param resolveMillis within so much of calendar time it is to be resolved; null for no limit
 */
public record DeskEntry(
        String id,
        String name,
        String client,
        String timeZone,

        @JsonProperty("firstAnswerSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        @Nullable
        Long firstAnswerMillis,

        @JsonProperty("resolveSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        @Nullable
        Long resolveMillis)
        implements DirectoryEntry {

    @Override
    public DirectoryKind directoryKind() {
        return DirectoryKind.DESK;
    }
}
