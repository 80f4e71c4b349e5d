package org.guanxi.sales.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanxi.sales.money.CurrenciesDiffer;
import org.guanxi.sales.money.Money;
import org.guanxi.sales.product.Assortment;
import org.guanxi.sales.product.ProductDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills lines from the products and computes them. Each line is rounded; the total is the sum of the lines. */
@Component
public class Pricing {

    private final Assortment assortment;

    Pricing(Assortment assortment) {
        this.assortment = assortment;
    }

    /** @throws AmountTooLarge naming the line, or all of them */
    public List<PricedLine> lines(List<WantedLine> wanted, String currency) {
        List<PricedLine> lines = new ArrayList<>();
        for (WantedLine line : wanted) {
            LinePlace place = new LinePlace(lines.size());
            PricedLine priced = line(line, currency, place);
            AmountTooLarge.refuse(priced.amount(), place.pointer());
            lines.add(priced);
        }
        AmountTooLarge.refuse(total(lines, currency).amount(), "/lines");
        return lines;
    }

    public static Money total(List<PricedLine> lines, String currency) {
        return lines.stream().map(line -> new Money(line.amount(), currency)).reduce(Money.zero(currency), Money::plus);
    }

    /**
     * @param currency that of the lines
     * @throws CurrenciesDiffer when there are lines, and they are priced in another one
     * @throws AmountFollowsLines when there are lines and they come to something else
     */
    public static void requireTotal(List<PricedLine> lines, String currency, Money wanted) {
        if (lines.isEmpty()) {
            return;
        }
        if (!wanted.currency().equals(currency)) {
            throw new CurrenciesDiffer(currency, wanted.currency(), "/currency");
        }
        Money total = total(lines, currency);
        if (!total.equals(wanted)) {
            throw new AmountFollowsLines(total);
        }
    }

    public static BigDecimal items(List<PricedLine> lines) {
        return lines.stream().map(PricedLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private PricedLine line(WantedLine line, String currency, LinePlace place) {
        ProductDetails product = product(line.productId(), place);
        String description = line.description() == null || line.description().isBlank() ? null : line.description();
        if (description == null && product != null) {
            description = product.name();
        }
        Money price = price(line, product, currency, place);
        if (description == null || price == null) {
            throw new LineIncomplete(place);
        }
        BigDecimal discount = line.discountPercent() == null ? BigDecimal.ZERO : line.discountPercent();
        return PricedLine.of(line.productId(), description.strip(), line.quantity(), price, discount);
    }

    private @Nullable ProductDetails product(@Nullable UUID id, LinePlace place) {
        if (id == null) {
            return null;
        }
        ProductDetails product = assortment.find(id).orElseThrow(() -> new UnknownProduct(id, place));
        if (!product.active()) {
            throw new ProductNotOnSale(product.code(), place);
        }
        return product;
    }

    private static @Nullable Money price(
            WantedLine line, @Nullable ProductDetails product, String currency, LinePlace place) {
        if (line.unitPrice() != null) {
            return new Money(line.unitPrice(), currency);
        }
        if (product != null && !product.price().currency().equals(currency)) {
            throw new CurrenciesDiffer(product.price().currency(), currency, place.pointer("productId"));
        }
        return product == null ? null : product.price();
    }
}
