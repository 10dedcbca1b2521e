package io.vigie.simulator;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import org.jspecify.annotations.Nullable;

/** When agents come, are away and go; their phones tell it. */
final class Duty {

    private final World world;
    private final Floor floor;

    Duty(World world, Floor floor) {
        this.world = world;
        this.floor = floor;
    }

    /** Those whose duty begins come in; those whose duty is over, and who are not in a call, go. */
    void changeShift() {
        for (Agent agent : world.roster().agents()) {
            boolean onDuty = world.roster().isOnDuty(agent);
            if (agent.state == Agent.State.OFF_DUTY && onDuty) {
                release(agent);
            } else if (agent.state == Agent.State.READY && !onDuty) {
                Phones.leaveReady(agent, Agent.State.READY);
                release(agent);
            }
        }
    }

    /** An agent has done with a call or a break. */
    void release(Agent agent) {
        if (!world.roster().isOnDuty(agent)) {
            agent.state = Agent.State.OFF_DUTY;
            say(agent, AgentState.OFFLINE, null);
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
        if (world.roster().isOnDuty(agent)) {
            say(agent, AgentState.READY, null);
        }
    }

    /** An agent does something else for a while: mostly a break. */
    void takeBreak(Agent agent) {
        double kind = world.dice().share();
        if (kind < 0.6) {
            sendAway(agent, Activity.BREAK, world.dice().between(5, 12));
        } else if (kind < 0.75) {
            sendAway(agent, Activity.MEAL, world.dice().between(20, 30));
        } else if (kind < 0.9) {
            sendAway(agent, Activity.BACK_OFFICE, world.dice().between(5, 15));
        } else {
            sendAway(agent, kind < 0.95 ? Activity.BRIEFING : Activity.COACHING, 10);
        }
    }

    /** An agent did not take a call: the phone stops ringing there for a while. */
    void missed(Agent agent) {
        sendAway(agent, Activity.OTHER, world.dice().between(0.5, 3));
    }

    private void sendAway(Agent agent, Activity activity, double minutes) {
        agent.state = Agent.State.AWAY;
        say(agent, AgentState.AWAY, activity);
        world.in(minutes * Millis.MINUTE, () -> release(agent));
    }

    private void say(Agent agent, AgentState state, @Nullable Activity activity) {
        agent.said = state;
        agent.saidAt = world.now();
        world.journal().agentState(agent, state, activity);
    }
}
