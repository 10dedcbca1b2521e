/** What the tests of the whole share. */
package io.vigie.standalone.testkit;
