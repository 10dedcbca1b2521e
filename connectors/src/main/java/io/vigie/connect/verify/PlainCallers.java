package io.vigie.connect.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** When each customer called. The whole file is of one bank, and each row a call of its own. */
final class PlainCallers {

    private static final long DAY = 86_400;

    private final Map<String, TreeSet<Long>> begins = new HashMap<>();

    PlainCallers(List<PlainCall> calls) {
        for (PlainCall call : calls) {
            if (call.customer() != null) {
                begins.computeIfAbsent(call.customer(), any -> new TreeSet<>()).add(call.begin());
            }
        }
    }

    /** Whether the customer had called before, by 24 h at most. */
    boolean hadCalled(PlainCall call) {
        if (call.customer() == null) {
            return false;
        }
        @Nullable
        Long before = begins.getOrDefault(call.customer(), new TreeSet<>()).lower(call.begin());
        return before != null && before >= call.begin() - DAY;
    }
}
