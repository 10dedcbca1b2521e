package io.vigie.connect.anonymousbank;

import java.time.LocalDateTime;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One row as a visit to a queue. All types of service are queues alike, the requests for a callback (TT) too: the file
 * does not say when anyone was called back.
 *
 * @param call date, line and number: only the three together are unique
 * @param caller null when unknown
 * @param begin when it entered the queue: without a wait, when it left the voice menu
 * @param left when it was answered or given up: without a wait, or without the times of the talk, what is known next
 * @param agent who took it; {@code NO_SERVER} where the row names nobody
 * @param talk null when there was none, or its times were not recorded
 */
record Visit(
        String call,
        String queue,
        @Nullable String caller,
        LocalDateTime begin,
        LocalDateTime left,
        Outcome outcome,
        String agent,
        @Nullable Stretch talk) {

    static final String NO_AGENT = "NO_SERVER";

    private static final String NO_CALLER = "0";

    static Visit of(CSVRecord row) throws UnreadableRowException {
        LocalDateTime menu =
                Stretch.next(Column.DATE.day(row).atTime(Column.VRU_ENTRY.time(row)), Column.VRU_EXIT.time(row));
        Stretch wait = Stretch.after(menu, Column.QUEUE_START.time(row), Column.QUEUE_EXIT.time(row));
        LocalDateTime begin = wait == null ? menu : wait.from();
        Stretch talk = Stretch.after(begin, Column.TALK_START.time(row), Column.TALK_EXIT.time(row));
        Outcome outcome = Column.OUTCOME.outcome(row);
        String customer = Column.CUSTOMER.text(row);
        return new Visit(
                Column.DATE.text(row) + "-" + Column.LINE.text(row) + "-" + Column.CALL.text(row),
                Column.TYPE.text(row),
                customer.equals(NO_CALLER) ? null : customer,
                begin,
                outcome == Outcome.AGENT && talk != null ? talk.from() : wait == null ? menu : wait.to(),
                outcome,
                Column.SERVER.text(row),
                talk);
    }
}
