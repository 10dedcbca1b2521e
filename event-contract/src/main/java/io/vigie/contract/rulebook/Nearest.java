package io.vigie.contract.rulebook;

import java.util.Comparator;
import java.util.List;

/** Finds what somebody may have meant. */
final class Nearest {

    private Nearest() {}

    /** The three names that take the fewest changes of a letter to be made of what was written. */
    static List<String> three(String written, List<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(name -> changes(written, name)))
                .limit(3)
                .toList();
    }

    /** How many letters have to be added, taken away or replaced (Levenshtein). */
    private static int changes(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[to.length()];
    }
}
