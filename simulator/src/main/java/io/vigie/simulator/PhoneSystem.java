package io.vigie.simulator;

/**
 * A phone system, and its ways of telling what happens.
 *
 * @param source its name as the source of events
 * @param repeatsCaller whether each leg of a call names the caller again, or the first alone
 * @param endsTransferred whether a talk that ends by a transfer is also said to end
 * @param counts whether it numbers its events
 */
record PhoneSystem(String source, boolean repeatsCaller, boolean endsTransferred, boolean counts) {}
