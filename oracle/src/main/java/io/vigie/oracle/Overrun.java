package io.vigie.oracle;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.ShiftPlan.PlannedActivity;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A contact that goes on 10 min after the shift's end, or 10 min into a planned meal, until it ends. */
final class Overrun {

    private static final long TEN_MINUTES = 10 * 60_000;

    private record Held(long at, String code, Contact contact) {}

    private Overrun() {}

    static @Nullable OracleFlag shown(Life life) {
        List<Held> all = new ArrayList<>();
        for (WorkShift shift : life.shifts()) {
            addOpenAt(shift.end() + TEN_MINUTES, "after-shift", life, all);
            for (WorkShift.Part part : shift.parts()) {
                for (PlannedActivity planned : part.plan().activities()) {
                    long into = planned.start().toEpochMilli() + TEN_MINUTES;
                    if (planned.activity() == Activity.MEAL
                            && into < planned.end().toEpochMilli()) {
                        addOpenAt(into, "into-meal", life, all);
                    }
                }
            }
        }
        all.sort(Comparator.comparing(Held::at));
        long since = Long.MIN_VALUE;
        long until = Long.MIN_VALUE;
        for (Held held : all) {
            since = held.at >= until ? held.at : since;
            until = Math.max(until, held.contact.workEndedAt());
        }
        TreeSet<String> codes = new TreeSet<>();
        all.stream().filter(held -> life.now() < held.contact.workEndedAt()).forEach(held -> codes.add(held.code));
        return codes.isEmpty()
                ? null
                : new OracleFlag(
                        FlagKind.OVERRUN,
                        FlagLevel.RAISED,
                        Instant.ofEpochMilli(since),
                        codes.stream()
                                .map(code -> new OracleFlag.Reason(code, Map.of("minutes", 10.0)))
                                .toList());
    }

    private static void addOpenAt(long moment, String code, Life life, List<Held> all) {
        life.contacts().stream()
                .filter(contact -> moment <= life.now() && contact.isOpenAt(moment))
                .forEach(contact -> all.add(new Held(moment, code, contact)));
    }
}
