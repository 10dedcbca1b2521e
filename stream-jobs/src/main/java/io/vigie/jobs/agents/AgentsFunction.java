package io.vigie.jobs.agents;

import io.vigie.contract.event.EventWriter;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.time.TimeReached;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Keyed by agent: what each does now, told to the queues that the agent is of. Contacts are forgotten 48 h after their
 * answer, what a phone said 76 h after it.
 */
@SuppressWarnings("NullAway.Init") // Flink calls initializeState and open before anything else.
public final class AgentsFunction extends KeyedProcessFunction<String, AgentInput, AgentOfQueue>
        implements CheckpointedFunction {

    private final String defaultZone;
    private final OutputTag<DeadLetter> deadLetters;
    private transient ZoneId zone;
    private transient TimeReached time;
    private transient ValueState<AgentFacts> agents;

    /** @param defaultZone the time zone in which the days of agents begin */
    public AgentsFunction(String defaultZone, OutputTag<DeadLetter> deadLetters) {
        this.defaultZone = defaultZone;
        this.deadLetters = deadLetters;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        time = new TimeReached();
        time.initialize(context);
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        time.save();
    }

    @Override
    public void open(OpenContext context) {
        zone = ZoneId.of(defaultZone);
        agents = getRuntimeContext().getState(new ValueStateDescriptor<>("agents", AgentFacts.class));
    }

    @Override
    public void processElement(AgentInput heard, Context context, Collector<AgentOfQueue> out) throws Exception {
        long reached = time.now(context.timerService().currentWatermark());
        AgentFacts agent = known();
        if (heard.contact() != null) {
            agent.take(heard.contact());
        }
        AgentInput.Phone phone = heard.phone();
        if (phone != null) {
            PhoneState said = PhoneState.of(phone.event());
            if (said.isTooLate(reached)) {
                context.output(deadLetters, tooLate(phone));
                return;
            }
            agent.take(said);
        }
        follow(agent, reached, context.timerService(), out);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<AgentOfQueue> out) throws Exception {
        // The watermark of an input that has ended is no time; its timers are.
        time.now(timestamp);
        AgentFacts agent = known();
        agent.timerAt = AgentFacts.NEVER;
        follow(agent, time.now(context.timerService().currentWatermark()), context.timerService(), out);
    }

    private void follow(AgentFacts agent, long reached, TimerService timers, Collector<AgentOfQueue> out)
            throws Exception {
        LocalDay today = LocalDay.of(reached, zone);
        agent.turn(reached, today).forEach(out::collect);
        long wakeAt = agent.wakeAt(today);
        if (wakeAt != agent.timerAt) {
            if (agent.timerAt != AgentFacts.NEVER) {
                timers.deleteEventTimeTimer(agent.timerAt);
            }
            if (wakeAt != AgentFacts.NEVER) {
                timers.registerEventTimeTimer(wakeAt);
            }
            agent.timerAt = wakeAt;
        }
        if (agent.isEmpty()) {
            agents.clear();
        } else {
            agents.update(agent);
        }
    }

    private AgentFacts known() throws Exception {
        @Nullable AgentFacts known = agents.value();
        return known == null ? new AgentFacts() : known;
    }

    private static DeadLetter tooLate(AgentInput.Phone phone) {
        return new DeadLetter(
                phone.event().topic().topicName(),
                phone.position(),
                phone.appendedAt(),
                "too-late",
                "The event came more than 8 days after its time: it tells nothing of what an agent does now.",
                new String(EventWriter.write(phone.event()), StandardCharsets.UTF_8));
    }
}
