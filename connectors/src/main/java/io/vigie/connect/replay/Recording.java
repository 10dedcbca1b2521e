package io.vigie.connect.replay;

import io.vigie.contract.event.CallEvent;
import java.util.List;

/**
 * Recorded data as events.
 *
 * @param events in order of time
 * @param report what became of the file's rows
 */
public record Recording(List<CallEvent> events, Report report) {}
