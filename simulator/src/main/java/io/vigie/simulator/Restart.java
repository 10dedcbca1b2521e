package io.vigie.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A phone system begins anew and lists the calls that it still knows. Of those that it forgets most break off, while
 * some go on and are told of again. A call that one agent gave to another past the queues is kept.
 */
final class Restart {

    private static final double FORGOTTEN = 0.15;
    private static final double BREAKS_OFF = 0.7;

    private final World world;
    private final Floor floor;

    Restart(World world, Floor floor) {
        this.world = world;
        this.floor = floor;
    }

    void of(PhoneSystem phones) {
        List<String> known = new ArrayList<>();
        List<List<Visit>> forgotten = new ArrayList<>();
        openCalls(phones).forEach((call, visits) -> {
            if (isForgotten(visits)) {
                forgotten.add(visits);
            } else {
                known.add(call.id);
            }
        });
        world.journal().restarted(phones, known);
        forgotten.forEach(visits -> visits.forEach(visit -> visit.forgotten(world.now())));
        forgotten.stream()
                .filter(visits -> world.dice().chance(BREAKS_OFF))
                .forEach(visits -> visits.forEach(this::breakOff));
    }

    private Map<Call, List<Visit>> openCalls(PhoneSystem phones) {
        Map<Call, List<Visit>> calls = new LinkedHashMap<>();
        for (Visit visit : floor.visits()) {
            if (visit.line.plan.phones().equals(phones)) {
                calls.computeIfAbsent(visit.call, c -> new ArrayList<>()).add(visit);
            }
        }
        return calls;
    }

    private boolean isForgotten(List<Visit> visits) {
        if (visits.stream().anyMatch(Visit::isDirect)) {
            return false;
        }
        return visits.stream().allMatch(v -> v.stage == Visit.Stage.GONE)
                || world.dice().chance(FORGOTTEN);
    }

    private void breakOff(Visit visit) {
        if (visit.stage == Visit.Stage.GONE) {
            return;
        }
        if (visit.stage != Visit.Stage.WAITING && visit.agent != null) {
            floor.duty.rejoin(visit.agent);
        }
        floor.vanish(visit);
    }
}
