package io.vigie.jobs.tickets;

import static io.vigie.jobs.testkit.Events.millis;
import static io.vigie.jobs.tickets.TicketEvents.HOUR;
import static io.vigie.jobs.tickets.TicketEvents.answered;
import static io.vigie.jobs.tickets.TicketEvents.assigned;
import static io.vigie.jobs.tickets.TicketEvents.reopened;
import static io.vigie.jobs.tickets.TicketEvents.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void ofATicketThatGoesOnForMonthsOnlyTheLastDaysAreKept() {
        List<Mark> marks = List.of();
        for (int hour = 0; hour < 3000; hour++) {
            marks = Marks.with(marks, Mark.of(answered(hour * HOUR, "ann")));
            marks = Marks.with(marks, Mark.of(assigned(hour * HOUR, "ann")));
            marks = Marks.with(marks, Mark.of(reopened(hour * HOUR)));
            marks = Marks.with(marks, Mark.of(resolved(hour * HOUR)));
            marks = Marks.kept(marks, millis(hour * HOUR));
            assertThat(marks).hasSizeLessThanOrEqualTo(4 * (76 + 1));
        }
        assertThat(Marks.kept(marks, millis(4000 * HOUR))).hasSize(4).allMatch(Mark::old);
    }

    @Test
    void aMarkCountsForSeventySixHoursAndTheLastOfATypeIsKeptBeyond() {
        List<Mark> marks = Marks.with(List.of(), Mark.of(answered(1, "ann")));
        marks = Marks.with(marks, Mark.of(answered(2, "bob")));
        assertThat(Marks.nextOldAt(marks)).isEqualTo(millis(1 + 76 * HOUR));
        assertThat(Marks.kept(marks, millis(1 + 76 * HOUR) - 1)).isEqualTo(marks);

        assertThat(Marks.kept(marks, millis(1 + 76 * HOUR)))
                .extracting(Mark::old)
                .containsExactly(false, true);
        assertThat(Marks.kept(marks, millis(2 + 76 * HOUR)))
                .containsExactly(Mark.of(answered(2, "bob")).nowOld());
    }

    @Test
    void theSameIdOfAnotherSourceIsAnotherEvent() {
        Mark mark = Mark.of(answered(1, "ann"));
        Mark other = new Mark(mark.type(), mark.at(), mark.sequence(), mark.id(), "/mail", mark.agent(), false);
        List<Mark> marks = Marks.with(Marks.with(List.of(), mark), other);

        assertThat(marks).hasSize(2);
        assertThat(Marks.with(marks, other)).isSameAs(marks);
    }
}
