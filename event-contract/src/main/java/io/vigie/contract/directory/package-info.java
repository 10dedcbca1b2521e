/** The directory: what people say of clients, queues, desks, teams and agents. */
@NullMarked
package io.vigie.contract.directory;

import org.jspecify.annotations.NullMarked;
