package io.vigie.dashboard.hooks;

import io.vigie.contract.directory.OpeningHours;
import io.vigie.contract.input.Fields;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.input.Words;
import io.vigie.contract.rules.Rule.Severity;
import io.vigie.dashboard.hooks.paging.Level;
import io.vigie.dashboard.hooks.paging.QuietHours;
import io.vigie.dashboard.hooks.paging.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads routes, and puts the defaults where nothing is said. */
final class RouteReader {

    private static final int MOST_LEVELS = 10;
    private static final int MOST_HOOKS = 20;
    private static final int MOST_OF_A_LIST = 500;
    private static final long USUAL_ESCALATION = 300_000;
    private static final long USUAL_WAIT = 200;
    private static final long USUAL_INTERVAL = 30_000;
    private static final long USUAL_REPEAT = 900_000;
    private static final long HOUR = 3_600_000;
    private static final int USUAL_NAMED = 5;
    private static final int MOST_NAMED = 20;
    private static final Set<String> KINDS = Set.of("queue", "desk", "team", "agent", "pipeline");
    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "severities",
            "clients",
            "teams",
            "kinds",
            "levels",
            "groupWaitSeconds",
            "groupIntervalSeconds",
            "repeatSeconds",
            "mostNamed",
            "quietHours");

    private RouteReader() {}

    /** @throws RefusedException when a field is wrong, with what it should be */
    static Route read(String id, byte[] body) throws RefusedException {
        Fields route = Bodies.object("route", id, body, FIELDS);
        return new Route(
                id,
                Bodies.name(route, id),
                severities(route, "severities"),
                ids(route, "clients", MOST_OF_A_LIST),
                ids(route, "teams", MOST_OF_A_LIST),
                kinds(route),
                levels(route),
                millis(route, "groupWaitSeconds", 0, 60_000, USUAL_WAIT),
                millis(route, "groupIntervalSeconds", 1_000, HOUR, USUAL_INTERVAL),
                millis(route, "repeatSeconds", 60_000, 24 * HOUR, USUAL_REPEAT),
                Bodies.whole(route, "mostNamed", 1, MOST_NAMED, USUAL_NAMED),
                quietHours(route));
    }

    private static List<Level> levels(Fields route) throws RefusedException {
        String what =
                "a list of 1 to " + MOST_LEVELS + " levels, each {\"hooks\": [ids], \"escalateAfterSeconds\": 300}";
        List<Level> levels = new ArrayList<>();
        for (Fields level : route.objects("levels", what)) {
            List<String> hooks = ids(level, "hooks", MOST_HOOKS);
            if (hooks == null || hooks.isEmpty()) {
                throw level.wrong("hooks", "a list of 1 to " + MOST_HOOKS + " ids of hooks");
            }
            levels.add(new Level(hooks, millis(level, "escalateAfterSeconds", 10_000, 24 * HOUR, USUAL_ESCALATION)));
        }
        if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
            throw route.wrong("levels", what);
        }
        return levels;
    }

    private static @Nullable QuietHours quietHours(Fields route) throws RefusedException {
        Fields quiet = route.optionalObject(
                "quietHours", "an object: {\"timeZone\": \"Europe/Paris\", \"hours\": [\"Mo-Su 22:00-07:00\"]}");
        if (quiet == null) {
            return null;
        }
        List<String> hours = quiet.optionalTexts("hours", "a list of rules such as 'Mo-Su 22:00-07:00'");
        try {
            OpeningHours.of(hours == null ? List.of() : hours);
        } catch (IllegalArgumentException e) {
            throw quiet.wrong("hours", "a list of rules: " + e.getMessage());
        }
        List<Severity> except = severities(quiet, "except");
        return new QuietHours(
                quiet.zone("timeZone", "UTC"),
                hours == null ? List.of() : hours,
                except == null ? List.of(Severity.CRITICAL) : except);
    }

    private static @Nullable List<Severity> severities(Fields fields, String name) throws RefusedException {
        String what = "a list of info, warning, critical";
        List<String> words = fields.optionalTexts(name, what);
        if (words == null) {
            return null;
        }
        List<Severity> severities = new ArrayList<>();
        for (String word : words) {
            Severity severity = Words.constant(Severity.class, word);
            if (severity == null) {
                throw fields.wrong(name, what);
            }
            severities.add(severity);
        }
        return severities;
    }

    private static @Nullable List<String> kinds(Fields route) throws RefusedException {
        List<String> kinds = ids(route, "kinds", KINDS.size());
        if (kinds != null && !KINDS.containsAll(kinds)) {
            throw route.wrong("kinds", "a list of queue, desk, team, agent, pipeline");
        }
        return kinds;
    }

    private static @Nullable List<String> ids(Fields fields, String name, int most) throws RefusedException {
        List<String> ids = fields.optionalIds(name);
        if (ids != null && (ids.size() > most || new HashSet<>(ids).size() < ids.size())) {
            throw fields.wrong(name, "a list of at most " + most + " ids that has each once");
        }
        return ids;
    }

    private static long millis(Fields fields, String name, long least, long most, long otherwise)
            throws RefusedException {
        Long millis = fields.optionalMillis(name);
        if (millis == null) {
            return otherwise;
        }
        if (millis < least || millis > most) {
            throw fields.wrong(name, "a number of seconds from " + least / 1_000 + " to " + most / 1_000);
        }
        return millis;
    }
}
