package org.guanxi.sales.product;

import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.http.IfMatch;
import org.guanxi.shared.http.Tagged;
import org.guanxi.shared.http.patch.MergePatch;
import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.group.GroupRequest;
import org.guanxi.shared.list.group.Groups;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/products")
@ListedBy(ProductQueries.class)
class ProductController {

    private final ProductService products;
    private final ProductQueries queries;

    ProductController(ProductService products, ProductQueries queries) {
        this.products = products;
        this.queries = queries;
    }

    @GetMapping
    Page<ProductView> list(@Valid @ParameterObject ListRequest request) {
        return queries.page(request);
    }

    @GetMapping("/count")
    Count count(@RequestParam(required = false) @Nullable String filter) {
        return queries.count(filter);
    }

    @GetMapping("/groups")
    Groups groups(@Valid @ParameterObject GroupRequest request) {
        return queries.groups(request);
    }

    @PostMapping
    ResponseEntity<ProductView> create(@Valid @RequestBody WriteProduct wanted, IdempotencyKey key) {
        ProductView product = products.create(wanted, key);
        return Tagged.created("/api/products/" + product.id(), product, product.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<ProductView> get(@PathVariable UUID id) {
        ProductView product = products.require(id);
        return Tagged.ok(product, product.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<ProductView> change(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody WriteProduct wanted) {
        ProductView product = products.change(id, seen.version(), wanted);
        return Tagged.ok(product, product.version());
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<ProductView> patch(@PathVariable UUID id, IfMatch seen, MergePatch<WriteProduct> wanted) {
        return change(id, seen, wanted.onto(products.require(id)));
    }
}
