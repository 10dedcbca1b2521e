package io.vigie.simulator;

import io.vigie.contract.directory.ClientEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.DirectoryEntry;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a centre is like: for whom it works, its queues, how many agents it has, and where its clock stands. */
public final class CentrePlan {

    private final List<ClientEntry> clients;
    private final List<QueuePlan> queues;
    private final List<DeskEntry> desks;
    private final int agents;
    private final ZoneId zone;
    private final double untoldEnds;
    private final List<Incident> incidents;

    private CentrePlan(
            List<ClientEntry> clients,
            List<QueuePlan> queues,
            List<DeskEntry> desks,
            int agents,
            ZoneId zone,
            double untoldEnds,
            List<Incident> incidents) {
        this.clients = clients;
        this.queues = queues;
        this.desks = desks;
        this.agents = agents;
        this.zone = zone;
        this.untoldEnds = untoldEnds;
        this.incidents = incidents;
    }

    /**
     * A centre with 3 clients, 12 queues, 5 desks, 2 phone systems, and about 150 agents who serve the queues at the
     * day's peak: calm, with trouble here and there.
     */
    public static CentrePlan standard(ZoneId zone) {
        return new CentrePlan(
                StandardPlan.clients(), StandardPlan.queues(zone), StandardPlan.desks(zone), 150, zone, 0, List.of());
    }

    /**
     * A centre with 2 clients, 4 queues, 2 desks, 2 phone systems, and about 7 of some 30 agents at work at the day's
     * peak: small enough to look at all of it again and again.
     */
    public static CentrePlan small(ZoneId zone) {
        return new CentrePlan(
                SmallPlan.clients(), SmallPlan.queues(zone), SmallPlan.desks(zone), 7, zone, 0, List.of());
    }

    /** The same queues with that many times the callers and agents. */
    public CentrePlan times(int factor) {
        return new CentrePlan(
                clients,
                queues.stream().map(q -> q.times(factor)).toList(),
                desks,
                agents * factor,
                zone,
                untoldEnds,
                incidents);
    }

    /**
     * The same centre with phone systems that do not tell every end: of a wait, of a talk, of after-call work. Some are
     * told hours late, the others never.
     *
     * @param share of the ends, 0 to 1
     */
    public CentrePlan withUntoldEnds(double share) {
        return new CentrePlan(clients, queues, desks, agents, zone, share, incidents);
    }

    /**
     * The same centre with a bad hour each day: several times as many as usual call one queue, and half-way its phone
     * system restarts and forgets some of its calls.
     *
     * @param queue the id of the queue
     * @param at when the hour begins, local time
     */
    public CentrePlan withIncident(String queue, LocalTime at) {
        if (queues.stream().noneMatch(q -> q.id().equals(queue))) {
            throw new IllegalArgumentException("There is no queue '" + queue + "' in this plan.");
        }
        return new CentrePlan(
                clients,
                queues,
                desks,
                agents,
                zone,
                untoldEnds,
                Stream.concat(incidents.stream(), Stream.of(new Incident(queue, at)))
                        .toList());
    }

    /** What a directory should know of this centre: clients, queues, desks, teams and agents, in this order. */
    public List<DirectoryEntry> directory() {
        List<Line> lines = queues.stream().map(Line::new).toList();
        Roster roster = new Roster(lines, agents, new DayCurve(zone), zone);
        List<DirectoryEntry> entries = new ArrayList<>(clients);
        queues.forEach(queue -> entries.add(queue.entry()));
        entries.addAll(desks);
        entries.addAll(roster.teams());
        roster.agents().forEach(agent -> entries.add(agent.entry));
        return entries;
    }

    List<DeskEntry> desks() {
        return desks;
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

    double untoldEnds() {
        return untoldEnds;
    }

    List<Incident> incidents() {
        return incidents;
    }
}
