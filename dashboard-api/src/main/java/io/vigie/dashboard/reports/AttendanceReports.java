package io.vigie.dashboard.reports;

import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.history.Terms;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.live.InSight;
import io.vigie.dashboard.problems.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The hours of agents in scope over some days. */
@Component
class AttendanceReports {

    private static final int ROWS_AT_ONCE = 500;

    private final AttendanceDays attendance;
    private final Directory directory;
    private final Terms terms;
    private final InSight inSight;
    private final TimeReached reached;
    private final Scheduler scheduler;

    AttendanceReports(
            AttendanceDays attendance,
            Directory directory,
            Terms terms,
            InSight inSight,
            TimeReached reached,
            Scheduler historyScheduler) {
        this.attendance = attendance;
        this.directory = directory;
        this.terms = terms;
        this.inSight = inSight;
        this.reached = reached;
        this.scheduler = historyScheduler;
    }

    /** @throws ProblemException 404 where nobody is shown single agents */
    void requireIndividualViews() {
        if (!inSight.individualViews()) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND,
                    "Single agents are shown to nobody in this installation: vigie.individual-views is false.");
        }
    }

    /** @param team the only one; null for all in scope */
    Mono<Void> send(Identity who, Days days, @Nullable String team, Format format, ServerHttpResponse response) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("asOf", reached.time());
        head.put("from", days.first().toString());
        head.put("to", days.last().toString());
        Flux<List<AttendanceRow>> rows = Mono.fromCallable(() -> attendance.sums(
                        days.first(),
                        days.last(),
                        one -> who.scope().hasTeam(one) && (team == null || team.equals(one))))
                .subscribeOn(scheduler)
                .flatMapIterable(sums -> sums)
                .map(this::row)
                .buffer(ROWS_AT_ONCE);
        return new Report("attendance", days, head, AttendanceRow.COLUMNS).send(response, format, rows);
    }

    private AttendanceRow row(Hours hours) {
        return hours.row(
                directory.nameOf(hours.agent()), terms.zoneOfTeam(hours.team()).getId());
    }
}
