package org.guanxi.customer.contact;

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
@RequestMapping("/api/contacts")
@ListedBy(ContactQueries.class)
class ContactController {

    private final ContactService contacts;
    private final ContactQueries queries;

    ContactController(ContactService contacts, ContactQueries queries) {
        this.contacts = contacts;
        this.queries = queries;
    }

    @GetMapping
    Page<ContactSummary> list(
            @Valid @ParameterObject ListRequest request, @RequestParam(required = false) @Nullable UUID accountId) {
        return queries.page(request, accountId);
    }

    @GetMapping("/count")
    Count count(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable UUID accountId) {
        return queries.count(filter, accountId);
    }

    @GetMapping("/groups")
    Groups groups(
            @Valid @ParameterObject GroupRequest request, @RequestParam(required = false) @Nullable UUID accountId) {
        return queries.groups(request, accountId);
    }

    @PostMapping
    ResponseEntity<ContactView> create(@Valid @RequestBody WriteContact wanted, IdempotencyKey key) {
        ContactView contact = contacts.create(wanted, key);
        return Tagged.created("/api/contacts/" + contact.id(), contact, contact.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<ContactView> get(@PathVariable UUID id) {
        ContactView contact = contacts.require(id);
        return Tagged.ok(contact, contact.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<ContactView> change(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody WriteContact wanted) {
        ContactView contact = contacts.change(id, seen.version(), wanted);
        return Tagged.ok(contact, contact.version());
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<ContactView> patch(@PathVariable UUID id, IfMatch seen, MergePatch<WriteContact> wanted) {
        return change(id, seen, wanted.onto(contacts.require(id)));
    }
}
