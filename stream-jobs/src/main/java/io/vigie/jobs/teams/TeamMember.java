package io.vigie.jobs.teams;

import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.LiveState;
import java.util.List;

/**
 * What an agent means to the team at a moment.
 *
 * @param scheduled whether what binds of the shift holds now
 * @param absent whether scheduled, past grace and not there now
 * @param flags that are up, in the order of their kinds
 */
public record TeamMember(
        LiveState state, AttendanceStatus status, boolean scheduled, boolean absent, List<FlagKind> flags) {}
