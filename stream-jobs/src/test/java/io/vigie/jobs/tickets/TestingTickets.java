package io.vigie.jobs.tickets;

import static io.vigie.jobs.testkit.Events.millis;

import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.topic.DeadLetter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/** The function of tickets as Flink runs it, with what came out of it. */
public final class TestingTickets {

    private static final OutputTag<TicketWorkChange> WORK =
            new OutputTag<>("work", TypeInformation.of(TicketWorkChange.class));
    private static final OutputTag<DeadLetter> DEAD = new OutputTag<>("dead", TypeInformation.of(DeadLetter.class));

    private KeyedOneInputStreamOperatorTestHarness<String, TicketInput, TicketChange> harness = harness();

    /** All that went out, in order. */
    public final List<TicketChange> changes = new ArrayList<>();

    /** By desk and ticket what it means there now. */
    public final Map<String, Ticket> tickets = new HashMap<>();

    /** By agent and ticket the work of each. */
    public final Map<String, TicketWork> work = new HashMap<>();

    public final List<DeadLetter> letters = new ArrayList<>();

    public TestingTickets() throws Exception {
        harness.open();
    }

    public void take(TicketEvent event) throws Exception {
        harness.processElement(new StreamRecord<>(new TicketInput(event, "0-1", event.time())));
        collect();
    }

    public void reach(double second) throws Exception {
        reachMillis(millis(second));
    }

    public void reachMillis(long millis) throws Exception {
        harness.processWatermark(new Watermark(millis));
        collect();
    }

    /** Takes a checkpoint and goes on from it. */
    public void restore() throws Exception {
        OperatorSubtaskState saved = harness.snapshot(1, 1);
        harness.close();
        harness = harness();
        harness.initializeState(saved);
        harness.open();
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
        return harness.numKeyedStateEntries() == 0 && harness.numEventTimeTimers() == 0;
    }

    int timers() {
        return harness.numEventTimeTimers();
    }

    public void close() throws Exception {
        harness.close();
    }

    private void collect() {
        for (TicketChange change : harness.extractOutputValues()) {
            changes.add(change);
            replace(tickets, change.desk() + "/" + change.ticket(), change.after());
        }
        harness.getOutput().clear();
        aside(WORK).forEach(change -> replace(work, change.agent() + "/" + change.ticket(), change.work()));
        letters.addAll(aside(DEAD));
    }

    private <T> List<T> aside(OutputTag<T> tag) {
        Iterable<StreamRecord<T>> records = harness.getSideOutput(tag);
        List<T> values = new ArrayList<>();
        if (records != null) {
            records.forEach(record -> values.add(record.getValue()));
            harness.getSideOutput(tag).clear();
        }
        return values;
    }

    private static <T> void replace(Map<String, T> known, String key, @Nullable T next) {
        if (next == null) {
            known.remove(key);
        } else {
            known.put(key, next);
        }
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, TicketInput, TicketChange> harness() {
        try {
            return new KeyedOneInputStreamOperatorTestHarness<>(
                    new KeyedProcessOperator<>(new TicketsFunction(WORK, DEAD)),
                    input -> input.event().ticket(),
                    Types.STRING);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
