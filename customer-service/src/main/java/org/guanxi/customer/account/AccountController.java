package org.guanxi.customer.account;

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
import org.guanxi.shared.people.KnownPeople;
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
@RequestMapping("/api/accounts")
@ListedBy(AccountQueries.class)
class AccountController {

    private final AccountService accounts;
    private final AccountQueries queries;
    private final KnownPeople people;

    AccountController(AccountService accounts, AccountQueries queries, KnownPeople people) {
        this.accounts = accounts;
        this.queries = queries;
        this.people = people;
    }

    @GetMapping
    Page<AccountSummary> list(@Valid @ParameterObject ListRequest request) {
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
    ResponseEntity<AccountView> create(@Valid @RequestBody WriteAccount wanted, IdempotencyKey key) {
        AccountView account = people.awaiting(() -> accounts.create(wanted, key));
        return Tagged.created("/api/accounts/" + account.id(), account, account.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<AccountView> get(@PathVariable UUID id) {
        AccountView account = queries.require(id);
        return Tagged.ok(account, account.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<AccountView> change(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody WriteAccount wanted) {
        AccountView account = people.awaiting(() -> accounts.change(id, seen.version(), wanted));
        return Tagged.ok(account, account.version());
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<AccountView> patch(@PathVariable UUID id, IfMatch seen, MergePatch<WriteAccount> wanted) {
        return change(id, seen, wanted.onto(queries.require(id)));
    }
}
