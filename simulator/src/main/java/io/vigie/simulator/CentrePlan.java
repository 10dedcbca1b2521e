package io.vigie.simulator;

import java.time.ZoneId;
import java.util.List;

/** What a centre is like: its queues, how many agents it has, and where its clock stands. */
public final class CentrePlan {

    private static final double NEVER = 0;

    private final List<QueuePlan> queues;
    private final int agents;
    private final ZoneId zone;

    private CentrePlan(List<QueuePlan> queues, int agents, ZoneId zone) {
        this.queues = queues;
        this.agents = agents;
        this.zone = zone;
    }

    /** A shop's centre with 12 queues and 150 agents: calm, with trouble here and there. */
    public static CentrePlan standard(ZoneId zone) {
        return new CentrePlan(
                List.of(
                        new QueuePlan("Orders", 250, 200, 35, 180, NEVER),
                        new QueuePlan("Deliveries", 210, 170, 25, 180, NEVER),
                        new QueuePlan("Billing", 160, 240, 45, 200, NEVER),
                        new QueuePlan("Returns", 130, 190, 40, 200, NEVER),
                        new QueuePlan("Support", 140, 330, 60, 240, 240),
                        new QueuePlan("Premium", 60, 260, 45, 120, 90),
                        new QueuePlan("New customers", 90, 300, 60, 120, 180),
                        new QueuePlan("Appointments", 100, 150, 30, 150, NEVER),
                        new QueuePlan("Complaints", 50, 360, 90, 300, NEVER),
                        new QueuePlan("Insurance", 60, 300, 60, 200, NEVER),
                        new QueuePlan("Loyalty", 70, 160, 25, 150, 180),
                        new QueuePlan("Switchboard", 120, 150, 20, 90, NEVER)),
                150,
                zone);
    }

    /** The same queues with that many times the callers and agents. */
    public CentrePlan times(int factor) {
        return new CentrePlan(queues.stream().map(q -> q.times(factor)).toList(), agents * factor, zone);
    }

    List<QueuePlan> queues() {
        return queues;
    }

    int agents() {
        return agents;
    }

    ZoneId zone() {
        return zone;
    }
}
