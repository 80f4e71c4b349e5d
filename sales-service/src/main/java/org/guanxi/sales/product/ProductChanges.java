package org.guanxi.sales.product;

import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.bulk.work.RowChanges;
import org.guanxi.shared.http.patch.MergePatches;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Page;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class ProductChanges implements RowChanges {

    static final String OBJECT = "products";

    private final ProductService products;
    private final ProductQueries queries;
    private final MergePatches patches;

    ProductChanges(ProductService products, ProductQueries queries, MergePatches patches) {
        this.products = products;
        this.queries = queries;
        this.patches = patches;
    }

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public Set<String> fields() {
        return Set.of("price", "currency", "active");
    }

    @Override
    public Page<UUID> ids(ListRequest request) {
        return queries.page(request).map(ProductView::id);
    }

    @Override
    public ProductView require(UUID id) {
        return products.require(id);
    }

    @Override
    public ProductView patch(UUID id, long version, ObjectNode patch) {
        return products.change(
                id, version, patches.of(patch, WriteProduct.class).onto(require(id)));
    }
}
