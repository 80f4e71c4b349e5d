package org.guanxi.sales.conversion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.sales.account.NewAccount;
import org.guanxi.sales.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What shall become of a lead: a contact of an account that is there or of a new one, and a deal if it has a name.
 *
 * @param currency CNY when left out
 * @param pipelineId the usual one when left out
 * @param stageId the pipeline's first when left out
 */
public record ConvertLead(
        @Nullable UUID accountId,
        @Nullable @Valid NewAccount newAccount,
        @Nullable @Size(max = 200) String dealName,

        @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal amount,

        @Nullable String currency,
        @Nullable UUID pipelineId,
        @Nullable UUID stageId) {

    /**
     * Before anything is created for it.
     *
     * @throws OneAccountNeeded
     * @throws DealWithoutName
     */
    public void requireSense() {
        if ((accountId == null) == (newAccount == null)) {
            throw new OneAccountNeeded();
        }
        if (namedDeal().isEmpty() && tellsOfDeal()) {
            throw new DealWithoutName();
        }
        Money.told(amount, currency, "amount");
    }

    private boolean tellsOfDeal() {
        return amount != null || currency != null || pipelineId != null || stageId != null;
    }

    /** @return its name, of a deal that shall be opened */
    public Optional<String> namedDeal() {
        return Optional.ofNullable(dealName).filter(name -> !name.isBlank());
    }

    /** @return whom the caller wants to look after the new account */
    public @Nullable UUID accountOwner() {
        return newAccount == null ? null : newAccount.ownerId();
    }

    /** @throws OneAccountNeeded */
    public UUID requireAccount() {
        if (accountId == null) {
            throw new OneAccountNeeded();
        }
        return accountId;
    }
}
