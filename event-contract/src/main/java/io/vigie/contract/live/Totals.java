package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.json.Seconds;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What a window shows: its {@link Counts} and the rates that follow from them. A total over several queues or windows
 * is made of the counts, never of the rates.
 *
 * @param serviceLevel by the queue's formula
 * @param abandonmentRate (abandoned - shortAbandoned) / (offered - shortAbandoned)
 * @param averageSpeedOfAnswerSeconds waitSeconds / answered
 * @param averageHandleTimeSeconds handleSeconds / handled
 * @param repeatContactRate repeated / withCaller
 * @param longestWaitMillis the longest wait of the visits that have left the queue
 */
public record Totals(
        long offered,
        long answered,
        long abandoned,
        long flowedOut,
        long lost,
        long waiting,
        long unfinished,
        long transferred,
        long shortAbandoned,
        long answeredWithinTarget,
        long abandonedWithinTarget,
        long waitingOverTarget,

        @JsonProperty("waitSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long waitMillis,

        long handled,

        @JsonProperty("handleSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long handleMillis,

        @JsonProperty("holdSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long holdMillis,

        long withCaller,
        long repeated,
        @Nullable Double serviceLevel,
        @Nullable Double abandonmentRate,
        @Nullable Double averageSpeedOfAnswerSeconds,
        @Nullable Double averageHandleTimeSeconds,
        @Nullable Double repeatContactRate,

        @JsonProperty("longestWaitSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        @Nullable
        Long longestWaitMillis) {

    /**
     * The counts with their rates.
     *
     * @param longestWaitMillis of the visits that have left the queue; null when none has
     */
    public static Totals of(Counts c, @Nullable Long longestWaitMillis, ServiceLevelFormula formula) {
        return new Totals(
                c.offered(),
                c.answered(),
                c.abandoned(),
                c.flowedOut(),
                c.lost(),
                c.waiting(),
                c.unfinished(),
                c.transferred(),
                c.shortAbandoned(),
                c.answeredWithinTarget(),
                c.abandonedWithinTarget(),
                c.waitingOverTarget(),
                c.waitMillis(),
                c.handled(),
                c.handleMillis(),
                c.holdMillis(),
                c.withCaller(),
                c.repeated(),
                formula.of(c),
                Rates.of(c.abandoned() - c.shortAbandoned(), c.offered() - c.shortAbandoned()),
                Rates.meanSeconds(c.waitMillis(), c.answered()),
                Rates.meanSeconds(c.handleMillis(), c.handled()),
                Rates.of(c.repeated(), c.withCaller()),
                longestWaitMillis);
    }

    /** What they are made of, to be added to those of other windows or queues. */
    public Counts counts() {
        return new Counts(
                offered,
                answered,
                abandoned,
                flowedOut,
                lost,
                waiting,
                unfinished,
                transferred,
                shortAbandoned,
                answeredWithinTarget,
                abandonedWithinTarget,
                waitingOverTarget,
                waitMillis,
                handled,
                handleMillis,
                holdMillis,
                withCaller,
                repeated);
    }
}
