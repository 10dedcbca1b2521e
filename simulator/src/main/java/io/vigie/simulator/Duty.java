package io.vigie.simulator;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.ShiftPlan.PlannedActivity;
import org.jspecify.annotations.Nullable;

/** When agents come, are away and go; their phones tell it. */
final class Duty {

    private final World world;
    private final Floor floor;
    private final TimeClock clock;

    Duty(World world, Floor floor) {
        this.world = world;
        this.floor = floor;
        this.clock = new TimeClock(world);
    }

    /** An agent sits down; what is planned for later will be wanted of them. */
    void come(Stint stint) {
        Agent agent = stint.agent;
        agent.stint = stint;
        agent.skills = stint.skills;
        release(agent);
        for (PlannedActivity planned : stint.first().activities()) {
            long start = planned.start().toEpochMilli();
            if (start > world.now()) {
                world.at(start, () -> wanted(stint, planned));
            }
        }
    }

    /** Nobody leaves callers behind in a queue that has closed. */
    boolean mustStay(Agent agent) {
        Line line = agent.skills.get(0);
        return !line.isOpen(world.now()) && !line.waiting.isEmpty();
    }

    /** The shift is over: an agent goes at once, or after the call. */
    void goWhenFree(Stint stint) {
        Agent agent = stint.agent;
        stint.isTimeToGo = true;
        if (agent.state == Agent.State.READY) {
            Phones.leaveReady(agent, Agent.State.READY);
        }
        if (agent.state == Agent.State.READY || agent.state == Agent.State.AWAY) {
            if (agent.saidAt == world.now()) {
                world.in(Millis.SECOND, () -> goWhenFree(stint));
            } else {
                go(agent, stint);
            }
        }
    }

    /** An agent has done with a call or a break. */
    void release(Agent agent) {
        Stint stint = agent.stint;
        if (stint == null) {
            return;
        }
        if (stint.isTimeToGo) {
            go(agent, stint);
            return;
        }
        PlannedActivity due = agent.saidAt < world.now() ? next(agent) : null;
        if (due != null) {
            begin(agent, due);
            return;
        }
        agent.state = Agent.State.READY;
        if (agent.said != AgentState.READY) {
            say(agent, AgentState.READY, null);
        }
        floor.phones.offer(agent);
    }

    /** An agent's phone is back after a restart that cost them their call. */
    void rejoin(Agent agent) {
        if (agent.isOnDuty()) {
            say(agent, AgentState.READY, null);
        }
    }

    /** An agent needs a moment. */
    void takeBreak(Agent agent) {
        if (agent.isOnDuty()) {
            sendAway(agent, Activity.OTHER, world.dice().between(2, 6) * Millis.MINUTE);
        } else {
            release(agent);
        }
    }

    /** An agent did not take a call: the phone stops ringing there for a while. */
    void missed(Agent agent) {
        agent.dossier.missed(world.now());
        sendAway(agent, Activity.OTHER, world.dice().between(0.5, 3) * Millis.MINUTE);
    }

    private void wanted(Stint stint, PlannedActivity planned) {
        Agent agent = stint.agent;
        if (agent.stint != stint || stint.isTimeToGo) {
            return;
        }
        agent.due.add(planned);
        if (agent.state == Agent.State.READY && agent.saidAt < world.now()) {
            Phones.leaveReady(agent, Agent.State.READY);
            release(agent);
        }
    }

    /** What was wanted meanwhile; lessons that are over are missed. */
    private @Nullable PlannedActivity next(Agent agent) {
        PlannedActivity next = agent.due.poll();
        while (next != null && isLesson(next.activity()) && next.end().toEpochMilli() - world.now() < Millis.MINUTE) {
            next = agent.due.poll();
        }
        return next;
    }

    private void begin(Agent agent, PlannedActivity planned) {
        double millis = isLesson(planned.activity())
                ? planned.end().toEpochMilli() - world.now()
                : (planned.end().toEpochMilli() - planned.start().toEpochMilli())
                        * world.dice().between(0.88, 1.25);
        sendAway(agent, planned.activity(), millis);
        if (planned.activity() == Activity.BACK_OFFICE) {
            floor.backOffice.work(agent, Math.round(world.now() + millis));
        }
    }

    private static boolean isLesson(Activity activity) {
        return switch (activity) {
            case BRIEFING, SEMINAR, SELF_STUDY, COACHING -> true;
            case BREAK, MEAL, BACK_OFFICE, OTHER -> false;
        };
    }

    private void sendAway(Agent agent, Activity activity, double millis) {
        agent.state = Agent.State.AWAY;
        long time = ++agent.timesAway;
        if (agent.said != AgentState.AWAY || agent.activity != activity) {
            say(agent, AgentState.AWAY, activity);
        }
        world.in(millis, () -> {
            if (agent.timesAway == time && agent.state == Agent.State.AWAY) {
                release(agent);
            }
        });
    }

    private void go(Agent agent, Stint stint) {
        agent.state = Agent.State.OFF_DUTY;
        agent.stint = null;
        agent.due.clear();
        agent.timesAway++;
        say(agent, AgentState.OFFLINE, null);
        stint.phoneOff = world.now();
        world.in(world.dice().between(0.3, 3) * Millis.MINUTE, () -> clock.out(stint));
    }

    private void say(Agent agent, AgentState state, @Nullable Activity activity) {
        agent.said = state;
        agent.activity = activity;
        agent.saidAt = world.now();
        if (state == AgentState.READY) {
            agent.named = agent.skills;
        }
        Stint stint = agent.stint;
        if (stint != null && stint.phoneOn == null) {
            stint.phoneOn = world.now();
        }
        world.journal().agentState(agent, state, activity);
    }
}
