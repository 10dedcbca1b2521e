package io.vigie.simulator;

import io.vigie.contract.directory.ClientEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.Reason;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A few queues and desks of the {@link StandardPlan}, of each sort one, with few callers. */
final class SmallPlan {

    private static final Set<String> DESKS = Set.of("shop-complaints", "telecom-faults");

    private SmallPlan() {}

    static List<ClientEntry> clients() {
        List<String> served = desks(ZoneId.of("UTC")).stream().map(DeskEntry::client).toList();
        return StandardPlan.clients().stream()
                .filter(client -> served.contains(client.id()))
                .toList();
    }

    static List<DeskEntry> desks(ZoneId zone) {
        return StandardPlan.desks(zone).stream()
                .filter(desk -> DESKS.contains(desk.id()))
                .toList();
    }

    static List<QueuePlan> queues(ZoneId zone) {
        return List.of(
                queue("orders", 40, zone), queue("loyalty", 15, zone), queue("support", 18, zone), queue("complaints", 8, zone));
    }

    private static QueuePlan queue(String id, double callsPerHour, ZoneId zone) {
        QueuePlan plan = StandardPlan.queues(zone).stream()
                .filter(queue -> queue.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new QueuePlan(
                plan.entry(),
                plan.phones(),
                plan.about(),
                callsPerHour,
                plan.talkSeconds(),
                plan.wrapSeconds(),
                plan.patienceSeconds(),
                plan.overflow());
    }
}
