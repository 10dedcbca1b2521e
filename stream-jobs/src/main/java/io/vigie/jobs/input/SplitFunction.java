package io.vigie.jobs.input;

import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.sources.Member;
import io.vigie.jobs.sources.SourceSeen;
import io.vigie.jobs.time.TimeReached;
import java.io.Serializable;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Passes calls on, and everything else to where it belongs. With each tick it tells what was heard of sources since the
 * one before: ahead of the tick's time, so that no source is taken for silent of which events have been read. The
 * directory says which names no limit counts.
 */
@SuppressWarnings("NullAway.Init") // Flink initializes before anything else.
public final class SplitFunction extends BroadcastProcessFunction<Inbound, PlainRecord, Inbound>
        implements CheckpointedFunction {

    private static final ListStateDescriptor<SourceSeen> SEEN =
            new ListStateDescriptor<>("sources-seen", SourceSeen.class);
    private static final ListStateDescriptor<NameHeard> NAMES = new ListStateDescriptor<>("names", NameHeard.class);
    private static final long LATEST_MILLIS = Duration.ofHours(48).toMillis();

    private final TreeSet<String> expectedSources;
    private final HashSet<Member> describedAtStart;
    private final Outputs outputs;
    private transient Sightings sightings;
    private transient Names names;
    private transient BroadcastState<Member, Boolean> described;
    private transient TimeReached time;
    private transient ListState<SourceSeen> savedSightings;
    private transient ListState<NameHeard> savedNames;

    /** Where what is no call goes. */
    public record Outputs(
            OutputTag<SourceSeen> sources,
            OutputTag<SourceEvent> restarts,
            OutputTag<Inbound> agents,
            OutputTag<Inbound> plans,
            OutputTag<Inbound> tickets,
            OutputTag<DeadLetter> deadLetters)
            implements Serializable {}

    /**
     * @param expectedSources those that have to speak even if they never did
     * @param describedAtStart the names that the directory holds as the job starts
     */
    public SplitFunction(Set<String> expectedSources, Set<Member> describedAtStart, Outputs outputs) {
        this.expectedSources = new TreeSet<>(expectedSources);
        this.describedAtStart = new HashSet<>(describedAtStart);
        this.outputs = outputs;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        time = new TimeReached();
        time.initialize(context);
        sightings = new Sightings();
        savedSightings = context.getOperatorStateStore().getListState(SEEN);
        savedSightings.get().forEach(sightings::note);
        expectedSources.forEach(source -> sightings.note(SourceSeen.never(source)));
        names = new Names();
        savedNames = context.getOperatorStateStore().getUnionListState(NAMES);
        savedNames.get().forEach(names::restore);
        described = context.getOperatorStateStore().getBroadcastState(DescribedNames.STATE);
        for (Member name : describedAtStart) {
            described.put(name, true);
        }
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        time.save();
        savedSightings.update(sightings.noted());
        savedNames.update(names.all());
    }

    @Override
    public void processElement(Inbound inbound, ReadOnlyContext context, Collector<Inbound> out) throws Exception {
        Event event = inbound.event();
        if (inbound.deadLetter() != null) {
            context.output(outputs.deadLetters, inbound.deadLetter());
        } else if (event == null) {
            List<SourceSeen> noted = sightings.noted();
            sightings.clear();
            noted.forEach(seen -> context.output(outputs.sources, seen));
        } else {
            pass(inbound, event, context, out);
        }
    }

    @Override
    public void processBroadcastElement(PlainRecord entry, Context context, Collector<Inbound> out) throws Exception {
        DescribedNames.take(entry, described);
    }

    private void pass(Inbound inbound, Event event, ReadOnlyContext context, Collector<Inbound> out) throws Exception {
        long reached = time.now(context.currentWatermark());
        for (Member named : Named.by(event)) {
            if (!described.contains(named) && !names.admit(named, reached)) {
                context.output(outputs.deadLetters, tooManyNames(inbound, named));
                return;
            }
        }
        sightings.note(event);
        if (event instanceof CallEvent) {
            out.collect(inbound);
        } else if (event instanceof AgentStateEvent || event instanceof ClockEvent) {
            context.output(outputs.agents, inbound);
        } else if (event instanceof ShiftEvent || event instanceof AbsenceEvent) {
            context.output(outputs.plans, inbound);
        } else if (event instanceof TicketEvent) {
            context.output(outputs.tickets, inbound);
        } else if (event instanceof SourceEvent && event.time().toEpochMilli() + LATEST_MILLIS < reached) {
            context.output(
                    outputs.deadLetters,
                    inbound.letter(
                            "too-late", "The event came more than 48 h after its time: it can change nothing now."));
        } else if (event instanceof SourceEvent source && source.type() == SourceEventType.RESTARTED) {
            context.output(outputs.restarts, source);
        }
    }

    private static DeadLetter tooManyNames(Inbound inbound, Member named) {
        return inbound.letter(
                "too-many-names",
                "There are " + Names.MOST + ' ' + named.kind().name().toLowerCase(Locale.ROOT)
                        + "s already that nobody described, and '" + named.id()
                        + "' would be another one: does its source make up names? If not, describe it in the directory.");
    }
}
