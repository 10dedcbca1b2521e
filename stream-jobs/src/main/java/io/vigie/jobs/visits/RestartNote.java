package io.vigie.jobs.visits;

/**
 * A restart of a source that visits must know of, or need not any more.
 *
 * @param matters false once no visit from before it is kept
 */
public record RestartNote(String source, Restart restart, boolean matters) {}
