package io.vigie.connect.http;

import io.vigie.contract.input.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An event that the door could not read.
 *
 * @param index its place in what was sent, from 0
 * @param id the id that it gave itself, where it could be read
 */
public record Rejected(int index, @Nullable String id, Problem problem) {}
