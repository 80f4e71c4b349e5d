/** Where other features look up accounts and contacts: by id, by external key or by name. */
@NullMarked
package org.guanxi.customer.directory;

import org.jspecify.annotations.NullMarked;
