/** Tokens: the key they are signed with, what they say, who may ask for them, and which of them are still in force. */
@NullMarked
package org.guanxi.identity.token;

import org.jspecify.annotations.NullMarked;
