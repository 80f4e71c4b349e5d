package org.guanxi.sales.order;

import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.NUMBER;
import static org.guanxi.shared.list.filter.FieldType.TEXT;
import static org.guanxi.shared.list.filter.FieldType.WORD;

import org.guanxi.shared.imports.ImportField;
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
class OrderQueries {

    private static final Listing ORDERS = Listing.of(
            OrderSummary.COLUMNS,
            "sales_order LEFT JOIN known_account account ON account.id = sales_order.account_id",
            "sales_order.id",
            "-placedAt",
            new Field("id", "sales_order.id", ID),
            new Field("number", "sales_order.number", TEXT),
            new Field("accountId", "sales_order.account_id", ID),
            new Field("accountName", "account.name", TEXT),
            new Field("dealId", "sales_order.deal_id", ID),
            new Field("status", "sales_order.status", OrderStatus.class),
            new Field("placedAt", "sales_order.placed_at", MOMENT),
            new Field("amount", "sales_order.amount", NUMBER),
            new Field("currency", "sales_order.currency", WORD),
            new Field("items", "sales_order.items", NUMBER),
            new Field("source", "sales_order.source", TEXT),
            new Field("externalId", "sales_order.external_id", TEXT),
            new Field("createdAt", "sales_order.created_at", MOMENT),
            ImportField.of("sales_order.id"));

    private static final Listing GROUPED = ORDERS.groupedBy(
                    "status", "currency", "source", "accountId", "placedAt", "createdAt")
            .addingMoney("currency", "amount")
            .adding("items");

    private final Lists lists;

    OrderQueries(Lists lists) {
        this.lists = lists;
    }

    Page<OrderSummary> page(ListRequest request) {
        return lists.page(ORDERS, request, OrderSummary::read);
    }

    Count count(@Nullable String filter) {
        return lists.count(ORDERS, filter);
    }

    Groups groups(GroupRequest request) {
        return lists.groups(GROUPED, request);
    }
}
