package io.vigie.dashboard.access;

import io.vigie.dashboard.identity.Role;
import java.time.Instant;

/** What a one-time code opens, and until when it is good. */
record SignInCode(Role role, Instant until) {}
