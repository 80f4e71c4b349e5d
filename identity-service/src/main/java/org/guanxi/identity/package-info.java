/** Who people and partners are: sign-in, tokens, people, teams, partner applications. */
@NullMarked
package org.guanxi.identity;

import org.jspecify.annotations.NullMarked;
