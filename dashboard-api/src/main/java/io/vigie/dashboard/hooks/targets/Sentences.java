package io.vigie.dashboard.hooks.targets;

import io.vigie.contract.rules.Rule.Severity;
import io.vigie.dashboard.hooks.paging.Action;
import io.vigie.dashboard.hooks.paging.LeadAlert;
import io.vigie.dashboard.hooks.paging.PagedAlert;
import io.vigie.dashboard.hooks.paging.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of pages and alerts, in one language. */
public final class Sentences {

    private static final Map<Severity, String> COLOURS =
            Map.of(Severity.CRITICAL, "#b3261e", Severity.WARNING, "#b26a00", Severity.INFO, "#2b5d9b");
    private static final String OVER = "#2e7d32";

    private final Terms terms;

    private Sentences(Terms terms) {
        this.terms = terms;
    }

    public static Sentences in(Language language) {
        return new Sentences(Terms.of(language));
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    static String colour(Told told) {
        return told.action() == Action.RESOLVE ? OVER : COLOURS.getOrDefault(told.severity(), OVER);
    }

    /** Whether somebody who reads it may still see to it. */
    boolean isToAcknowledge(Told told) {
        return told.action() == Action.TRIGGER;
    }

    String acknowledge() {
        return terms.acknowledge();
    }

    /** All in one line. */
    String title(Told told) {
        List<PagedAlert> all = all(told);
        String what = all.size() == 1
                ? line(all.get(0).alert())
                : String.format(
                        Locale.ROOT,
                        terms.many(),
                        told.open().isEmpty() ? all.size() : told.open().size());
        String state = switch (told.action()) {
            case TRIGGER -> terms.severity(told.severity());
            case ACKNOWLEDGE -> terms.acknowledged();
            case RESOLVE -> terms.resolved();
        };
        return state + terms.colon() + what;
    }

    /** The first alerts, each in a line, and how many more there are; none where the title has said it. */
    List<String> lines(Told told) {
        List<PagedAlert> all = all(told);
        if (all.size() == 1) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        all.stream().limit(told.mostNamed()).forEach(each -> lines.add(line(each.alert()) + end(each)));
        if (all.size() > told.mostNamed()) {
            lines.add(String.format(Locale.ROOT, terms.more(), all.size() - told.mostNamed()));
        }
        return lines;
    }

    private String end(PagedAlert alert) {
        return alert.resolvedAt() == null ? "" : " (" + terms.over() + ")";
    }

    private static List<PagedAlert> all(Told told) {
        return Stream.concat(told.open().stream(), told.over().stream()).toList();
    }

    /** One alert in a line. */
    String line(LeadAlert alert) {
        String value = number(alert.code(), alert.value());
        return terms.subject(alert.kind(), alert.subject())
                + terms.colon()
                + terms.code(alert.code())
                + (value == null ? "" : " " + value)
                + limit(alert);
    }

    private String limit(LeadAlert alert) {
        String limit = isFlag(alert.code()) ? null : number(alert.code(), alert.threshold());
        return limit == null ? "" : " (" + terms.limit() + " " + limit + ")";
    }

    private static boolean isFlag(String code) {
        return code.startsWith("flag.") || code.startsWith("status.");
    }

    private static @Nullable String number(String code, @Nullable Double value) {
        if (value == null || isFlag(code)) {
            return null;
        }
        if (code.endsWith("Rate") || code.endsWith("erviceLevel")) {
            return rounded(value * 100, 1) + " %";
        }
        return rounded(value, 1) + (code.endsWith("Seconds") ? " s" : "");
    }

    private static String rounded(double value, int digits) {
        return BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
