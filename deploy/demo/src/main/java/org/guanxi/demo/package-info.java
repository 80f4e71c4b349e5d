/**
 * Loads the story that {@code ./crm demo} shows, through the public API as any partner would: made-up companies and
 * people, two years of business with them. Loading it again changes nothing. Needs the JDK alone.
 */
@NullMarked
package org.guanxi.demo;

import org.jspecify.annotations.NullMarked;
