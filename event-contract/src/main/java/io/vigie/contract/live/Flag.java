package io.vigie.contract.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Something that may be too much for an agent, with its reasons. There is no score and no ranking: each flag stands for
 * itself.
 *
 * @param since when it was raised, at this level or another
 * @param reasons never empty
 */
public record Flag(FlagKind kind, FlagLevel level, Instant since, List<Reason> reasons) {

    /**
     * Why, as a code with its numbers; the sentence is written where it is read, in the reader's language.
     *
     * @param code such as {@code complaints-in-a-row}
     * @param values by name, such as {@code count}; durations in seconds
     */
    public record Reason(String code, Map<String, Double> values) {}
}
