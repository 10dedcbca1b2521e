package io.vigie.jobs.tickets;

import static io.vigie.jobs.testkit.Events.millis;

import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.testkit.TestingOperator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/** The function of tickets as Flink runs it, with what came out of it. */
public final class TestingTickets {

    private static final OutputTag<TicketWorkChange> WORK =
            new OutputTag<>("work", TypeInformation.of(TicketWorkChange.class));
    private static final OutputTag<DeadLetter> DEAD = new OutputTag<>("dead", TypeInformation.of(DeadLetter.class));

    private final TestingOperator<TicketInput, TicketChange> operator;

    /** All that went out, in order. */
    public final List<TicketChange> changes = new ArrayList<>();

    /** By desk and ticket what it means there now. */
    public final Map<String, Ticket> tickets = new HashMap<>();

    /** By agent and ticket the work of each. */
    public final Map<String, TicketWork> work = new HashMap<>();

    public final List<DeadLetter> letters = new ArrayList<>();

    public TestingTickets() throws Exception {
        operator = new TestingOperator<>(
                new TicketsFunction(WORK, DEAD), input -> input.event().ticket());
    }

    public void take(TicketEvent event) throws Exception {
        operator.take(new TicketInput(event, "0-1", event.time()));
        collect();
    }

    public void reach(double second) throws Exception {
        reachMillis(millis(second));
    }

    public void reachMillis(long millis) throws Exception {
        operator.reach(millis);
        collect();
    }

    /** Takes a checkpoint and goes on from it. */
    public void restore() throws Exception {
        operator.restore(1);
    }

    /** What the ticket t means to the desk support. */
    Ticket ticket() {
        return Objects.requireNonNull(tickets.get("support/t"));
    }

    /** What an agent had to do with the ticket t. */
    @Nullable
    TicketWork work(String agent) {
        return work.get(agent + "/t");
    }

    boolean isEmpty() {
        return operator.kept() + operator.timers() == 0;
    }

    int timers() {
        return operator.timers();
    }

    public void close() throws Exception {
        operator.close();
    }

    private void collect() {
        for (TicketChange change : operator.drain()) {
            changes.add(change);
            replace(tickets, change.desk() + "/" + change.ticket(), change.after());
        }
        operator.drain(WORK).forEach(change -> replace(work, change.agent() + "/" + change.ticket(), change.work()));
        letters.addAll(operator.drain(DEAD));
    }

    private static <T> void replace(Map<String, T> known, String key, @Nullable T next) {
        if (next == null) {
            known.remove(key);
        } else {
            known.put(key, next);
        }
    }
}
