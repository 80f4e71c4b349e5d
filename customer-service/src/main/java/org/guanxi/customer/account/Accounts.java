package org.guanxi.customer.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.customer.directory.AccountNotFound;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    @Override
    @EntityGraph(attributePaths = "keys")
    Optional<Account> findById(UUID id);

    Optional<Account> findByStampKey(byte[] key);

    @EntityGraph(attributePaths = "keys")
    @Query(
            "select a from Account a where a.id in (select b.id from Account b join b.keys k where k.source = :source and k.externalId in :ids)")
    List<Account> listByKeys(String source, Collection<String> ids);

    @EntityGraph(attributePaths = "keys")
    @Query("select a from Account a where a.id in :ids")
    List<Account> listByIds(Collection<UUID> ids);

    /** Without their keys: usually there are none. */
    @Query("select a from Account a join a.keys k where k.source = :source and k.externalId in :ids")
    List<Account> listHolders(String source, Collection<String> ids);

    /** @throws StaleVersion unless the account is as the caller has seen it */
    default Account require(UUID id, long version) {
        Account account = require(id);
        if (account.version() != version) {
            throw new StaleVersion(account.version());
        }
        return account;
    }

    default Account require(UUID id) {
        return findById(id).orElseThrow(() -> new AccountNotFound(id));
    }
}
