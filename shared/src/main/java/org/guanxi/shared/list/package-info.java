/** Lists that stay stable while the data changes: filter by allow-listed fields, sort, keyset paging, capped counts. */
@NullMarked
package org.guanxi.shared.list;

import org.jspecify.annotations.NullMarked;
