/** What is heard of an agent: contacts, missed calls, the phone, the time clock. */
@NullMarked
package io.vigie.jobs.heard;

import org.jspecify.annotations.NullMarked;
