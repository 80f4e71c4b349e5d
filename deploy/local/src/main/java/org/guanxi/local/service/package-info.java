/** The Spring services of the platform, and what each is given from outside: settings, secrets, a database. */
@NullMarked
package org.guanxi.local.service;

import org.jspecify.annotations.NullMarked;
