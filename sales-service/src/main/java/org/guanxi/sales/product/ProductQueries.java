package org.guanxi.sales.product;

import static org.guanxi.shared.list.filter.FieldType.FLAG;
import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.NUMBER;
import static org.guanxi.shared.list.filter.FieldType.TEXT;
import static org.guanxi.shared.list.filter.FieldType.WORD;

import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.group.GroupRequest;
import org.guanxi.shared.list.group.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ProductQueries {

    private static final Listing PRODUCTS = Listing.of(
            ProductView.COLUMNS,
            "product",
            "id",
            "code",
            new Field("id", "id", ID),
            new Field("code", "code", TEXT),
            new Field("name", "name", TEXT),
            new Field("price", "amount", NUMBER),
            new Field("currency", "currency", WORD),
            new Field("active", "active", FLAG),
            new Field("createdAt", "created_at", MOMENT));

    private static final Listing GROUPED = PRODUCTS.groupedBy("active", "currency", "createdAt");

    private final Lists lists;

    ProductQueries(Lists lists) {
        this.lists = lists;
    }

    Page<ProductView> page(ListRequest request) {
        return lists.page(PRODUCTS, request, ProductView::read);
    }

    Count count(@Nullable String filter) {
        return lists.count(PRODUCTS, filter);
    }

    Groups groups(GroupRequest request) {
        return lists.groups(GROUPED, request);
    }
}
