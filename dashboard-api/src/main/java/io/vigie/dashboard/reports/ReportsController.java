package io.vigie.dashboard.reports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vigie.dashboard.audit.Action;
import io.vigie.dashboard.audit.AuditLog;
import io.vigie.dashboard.history.Step;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.problems.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reports, for supervisors and managers. Whoever takes one away is told to the audit first. */
@RestController
@Tag(name = "reports", description = "What happened, to be taken away")
class ReportsController {

    private static final String FROM = "The first local day";
    private static final String TO = "The last local day, in the report too";
    private static final String FORMAT = "json (default) or csv: UTF-8 with a byte order mark, commas, the codes of the"
            + " columns first; a text that a spreadsheet would take for a formula has an apostrophe before it";

    private final IntervalReports intervals;
    private final AttendanceReports attendance;
    private final AuditLog audit;

    ReportsController(IntervalReports intervals, AttendanceReports attendance, AuditLog audit) {
        this.intervals = intervals;
        this.attendance = attendance;
        this.audit = audit;
    }

    // The answers are streamed; what they hold is told by these.
    record IntervalList(Instant asOf, LocalDate from, LocalDate to, String step, List<IntervalRow> intervals) {}

    record AttendanceList(@Nullable Instant asOf, LocalDate from, LocalDate to, List<AttendanceRow> attendance) {}

    @GetMapping("/api/v1/reports/intervals")
    @Operation(
            summary = "All queues over some days",
            description =
                    "The intervals of each queue in scope, each in the time zone of its queue; those that have not"
                            + " begun, or of which nothing is kept, are left out. Told to the audit.")
    @ApiResponse(
            responseCode = "200",
            description = "By queue, the oldest first",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = IntervalList.class),
                        examples = @ExampleObject(ReportExamples.INTERVALS)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = "string"),
                        examples = @ExampleObject(ReportExamples.INTERVALS_CSV))
            })
    @ApiResponse(responseCode = "400", description = "A parameter is wrong, or there would be too many intervals")
    @ApiResponse(
            responseCode = "410",
            description = "Nothing of this time is kept: without InfluxDB only the last 48 h are")
    @ApiResponse(
            responseCode = "503",
            description =
                    "InfluxDB, where what is older than 48 h lies, or the audit does not answer; or just started, not"
                            + " all is read yet: ask again later")
    Mono<Void> intervalReport(
            @AuthenticationPrincipal Identity who,
            @Parameter(description = FROM, required = true, example = "2026-11-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = TO, required = true, example = "2026-11-30")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = "PT1M to PT60M, or P1D", example = "PT15M") @RequestParam(defaultValue = "PT15M")
                    String step,
            @Parameter(description = FORMAT, example = "csv") @RequestParam(required = false) @Nullable String format,
            ServerHttpResponse response) {
        Days days = Days.of(from, to);
        Step length = Step.of(step);
        Format wanted = Format.of(format);
        intervals.require(days, length);
        return tell(who, "intervals", days, "")
                .then(Mono.defer(() -> intervals.send(who, days, length, wanted, response)));
    }

    @GetMapping("/api/v1/reports/attendance")
    @Operation(
            summary = "The hours of agents over some days",
            description = "What was planned, worked and missed, by agent, in the local days of the team: whole minutes,"
                    + " rounded down once from the sum. A manager has to name a team. Told to the audit.")
    @ApiResponse(
            responseCode = "200",
            description = "By team and agent",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = AttendanceList.class),
                        examples = @ExampleObject(ReportExamples.ATTENDANCE)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = "string"),
                        examples = @ExampleObject(ReportExamples.ATTENDANCE_CSV))
            })
    @ApiResponse(responseCode = "400", description = "A parameter is wrong, or a manager named no team")
    @ApiResponse(responseCode = "404", description = "Individual views are switched off")
    @ApiResponse(
            responseCode = "503",
            description = "The audit does not answer; or just started, not all is read yet: ask again later")
    Mono<Void> attendanceReport(
            @AuthenticationPrincipal Identity who,
            @Parameter(description = FROM, required = true, example = "2026-11-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = TO, required = true, example = "2026-11-30")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = "This team alone. A manager has to name it.")
                    @RequestParam(required = false)
                    @Nullable
                    String team,
            @Parameter(description = FORMAT, example = "csv") @RequestParam(required = false) @Nullable String format,
            ServerHttpResponse response) {
        attendance.requireIndividualViews();
        if (who.role() != Role.SUPERVISOR && (team == null || team.isEmpty())) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "'team' is missing: a manager sees agents by opening one team, by its id, and that is logged.");
        }
        Days days = Days.of(from, to);
        Format wanted = Format.of(format);
        return tell(who, "attendance", days, team == null ? "" : ", team/" + team)
                .then(Mono.defer(() -> attendance.send(who, days, team, wanted, response)));
    }

    private Mono<Void> tell(Identity who, String name, Days days, String ofTeam) {
        return audit.tell(
                who, Action.REPORT_EXPORTED, "report/" + name + ", " + days.first() + " to " + days.last() + ofTeam);
    }
}
