package io.vigie.contract.event;

import io.vigie.contract.topic.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An absence was reported ({@code absence} is there), or withdrawn (it is null); its subject is the absence. The latest
 * by time holds.
 *
 * @param absenceId which absence
 */
public record AbsenceEvent(
        String id,
        String source,
        Instant time,
        @Nullable Long sequence,
        String absenceId,
        @Nullable Absence absence) implements Event {

    /** The CloudEvents types. */
    public static final String REPORTED = "io.vigie.absence.reported";

    public static final String WITHDRAWN = "io.vigie.absence.withdrawn";

    /**
     * From when until when an agent is away, without any reason: it may be health data.
     *
     * @param excused whether nobody has to miss them
     */
    public record Absence(String agent, Instant from, Instant until, boolean excused) {

        /** The same absence of another agent. */
        public Absence withAgent(String other) {
            return new Absence(other, from, until, excused);
        }
    }

    /** Decides between events of equal time and sequence: the lower one comes first. */
    public int rank() {
        return absence == null ? 1 : 0;
    }

    /** The same event with another absence. */
    public AbsenceEvent withAbsence(@Nullable Absence other) {
        return new AbsenceEvent(id, source, time, sequence, absenceId, other);
    }

    @Override
    public String typeName() {
        return absence == null ? WITHDRAWN : REPORTED;
    }

    @Override
    public String subject() {
        return absenceId;
    }

    @Override
    public Topic topic() {
        return Topic.SHIFTS;
    }
}
