-- What documents book and tax a product with: the product's own choice, else its nearest category's that names one, else the company's
-- (PRD-5). Read by services and by the API, so it is written once.
CREATE OR REPLACE FUNCTION default_sales_tax() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT id FROM tax WHERE is_active ORDER BY position, id LIMIT 1
$$;

CREATE OR REPLACE FUNCTION effective_categories(ids uuid[]) RETURNS TABLE (category_id uuid, income_account_id uuid, sales_tax_id uuid)
  LANGUAGE sql STABLE AS $$
  WITH RECURSIVE branch AS (
    SELECT id AS start_id, parent_id, income_account_id, sales_tax_id, 1 AS distance FROM product_category WHERE id = ANY(ids)
    UNION ALL
    SELECT branch.start_id, above.parent_id, above.income_account_id, above.sales_tax_id, branch.distance + 1
      FROM branch JOIN product_category above ON above.id = branch.parent_id
     WHERE branch.distance < 10 -- as deep as the tree may be; a circle, which services refuse, would have no end
  )
  SELECT start_id,
         coalesce((array_agg(branch.income_account_id ORDER BY distance) FILTER (WHERE branch.income_account_id IS NOT NULL))[1],
                  (SELECT account_id FROM account_default WHERE purpose = 'INCOME')),
         coalesce((array_agg(branch.sales_tax_id ORDER BY distance) FILTER (WHERE branch.sales_tax_id IS NOT NULL))[1], default_sales_tax())
    FROM branch GROUP BY start_id
$$;

CREATE OR REPLACE FUNCTION effective_products(ids uuid[]) RETURNS TABLE (product_id uuid, income_account_id uuid, sales_tax_id uuid)
  LANGUAGE sql STABLE AS $$
  SELECT product.id,
         coalesce(category.income_account_id, (SELECT account_id FROM account_default WHERE purpose = 'INCOME')),
         coalesce(product.sales_tax_id, category.sales_tax_id, default_sales_tax())
    FROM product
    LEFT JOIN effective_categories((SELECT array_agg(DISTINCT p.category_id) FROM product p WHERE p.id = ANY(ids))) category
           ON category.category_id = product.category_id
   WHERE product.id = ANY(ids)
$$;
