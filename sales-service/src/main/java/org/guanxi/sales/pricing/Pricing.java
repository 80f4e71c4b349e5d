package org.guanxi.sales.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.guanxi.sales.money.CurrenciesDiffer;
import org.guanxi.sales.money.Money;
import org.guanxi.sales.product.Assortment;
import org.guanxi.sales.product.ProductDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills an order's lines from the products and computes them. Each line is rounded; the total is the sum of the lines. */
@Component
public class Pricing {

    private final Assortment assortment;

    Pricing(Assortment assortment) {
        this.assortment = assortment;
    }

    public List<OrderLine> lines(PlaceOrder wanted) {
        List<OrderLine> lines = new ArrayList<>();
        for (PlaceOrder.Line line : wanted.lines()) {
            lines.add(line(line, wanted.currency(), lines.size() + 1));
        }
        return lines;
    }

    public static Money total(List<OrderLine> lines, String currency) {
        return lines.stream().map(line -> new Money(line.amount(), currency)).reduce(Money.zero(currency), Money::plus);
    }

    public static BigDecimal items(List<OrderLine> lines) {
        return lines.stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private OrderLine line(PlaceOrder.Line line, String currency, int number) {
        ProductDetails product = product(line);
        String description = line.description() == null || line.description().isBlank() ? null : line.description();
        if (description == null && product != null) {
            description = product.name();
        }
        Money price = price(line, product, currency);
        if (description == null || price == null) {
            throw new LineIncomplete(number);
        }
        BigDecimal discount = line.discountPercent() == null ? BigDecimal.ZERO : line.discountPercent();
        return OrderLine.of(line.productId(), description.strip(), line.quantity(), price, discount);
    }

    private @Nullable ProductDetails product(PlaceOrder.Line line) {
        if (line.productId() == null) {
            return null;
        }
        ProductDetails product = assortment.require(line.productId());
        if (!product.active()) {
            throw new ProductNotOnSale(product.code());
        }
        return product;
    }

    private static @Nullable Money price(PlaceOrder.Line line, @Nullable ProductDetails product, String currency) {
        if (line.unitPrice() != null) {
            return new Money(line.unitPrice(), currency);
        }
        if (product != null && !product.price().currency().equals(currency)) {
            throw new CurrenciesDiffer(product.price().currency(), currency);
        }
        return product == null ? null : product.price();
    }
}
